/** A number as it is typed here, 1.234,5 or 1234,5, the way the graph reads it; anything else goes on as typed and is refused by name. */
export function withDot(text: string): string {
  const typed = text.trim()
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return typed.replaceAll('.', '').replace(',', '.')
  return /^\d+,\d+$/.test(typed) ? typed.replace(',', '.') : typed
}
