import { Button, Group } from '@mantine/core'
import { formatNumber } from '../formats/formats.ts'
import { useLanguage, useShared } from '../language/language.tsx'

/** Lật trang theo con trỏ: no page numbers, since rows may come and go between two pages. */
export function Pager(props: {
  shown: number
  total: number
  onPrevious: (() => void) | null
  onNext: (() => void) | null
}) {
  const words = useShared()
  const { language } = useLanguage()
  return (
    <Group justify="space-between" className="vd-pager">
      <span className="vd-dim" role="status">
        {words.table.rows(formatNumber(props.shown, language), formatNumber(props.total, language))}
      </span>
      {(props.onPrevious !== null || props.onNext !== null) && (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            disabled={props.onPrevious === null}
            onClick={() => props.onPrevious?.()}
          >
            {words.table.previous}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={props.onNext === null}
            onClick={() => props.onNext?.()}
          >
            {words.table.next}
          </Button>
        </Group>
      )}
    </Group>
  )
}
