/** Đọc khối ô chép từ Excel: lines of cells parted by tabs; a cell in quotes may hold both. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const block: string[][] = [[]]
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n')
  const endCell = () => {
    block.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < source.length; at++) {
    const mark = source.charAt(at)
    if (quoted) {
      if (mark !== '"') cell += mark
      else if (source.charAt(at + 1) === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (mark === '"' && cell === '' && closes(source, at)) quoted = true
    else if (mark === '\t') endCell()
    else if (mark === '\n') {
      endCell()
      block.push([])
    } else cell += mark
  }
  endCell()
  // Excel ends the last line too.
  if (block.length > 1 && block.at(-1)?.length === 1 && block.at(-1)?.[0] === '') block.pop()
  return block.map((line) => line.map((each) => each.trim()))
}

/** A quotation mark opens a cell only where another one closes it before a tab, a line or the end. */
const closes = (source: string, at: number): boolean =>
  /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(source.slice(at))

/** Chép khối ô cho Excel. */
export const writeBlock = (block: readonly (readonly string[])[]): string =>
  block
    .map((line) =>
      line
        .map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\n')
