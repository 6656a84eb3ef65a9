import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

/** Bảng rộng: scrolls sideways on a phone, and by the keyboard too, since a finger is not given to all. */
export function WideTable(props: { label: string; minWidth: number; children: ReactNode }) {
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={props.minWidth}
      role="region"
      aria-label={props.label}
      tabIndex={0}
    >
      {props.children}
    </Table.ScrollContainer>
  )
}
