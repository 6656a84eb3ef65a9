/** Ngày bằng ô ngày của trình duyệt: it reads well aloud, on a phone, and needs no picture of a month. */
import { TextInput, type TextInputProps } from '@mantine/core'

export function DayInput(
  props: Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
    value: string
    onDay: (day: string) => void
  },
) {
  const { onDay, ...rest } = props
  return <TextInput {...rest} type="date" onChange={(event) => onDay(event.currentTarget.value)} />
}
