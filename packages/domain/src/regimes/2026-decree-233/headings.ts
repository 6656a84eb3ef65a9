/** Tên điều, để hiển thị; the official text is not quoted here. */
export const headings = {
  '7': 'Xếp loại đơn vị sự nghiệp công lập',
  '12': 'Xếp loại viên chức',
} as const
