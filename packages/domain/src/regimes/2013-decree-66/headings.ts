/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '3': 'Mức lương cơ sở',
} as const
