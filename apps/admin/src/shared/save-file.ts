/** Lưu tệp mà hệ thống đã lập vào máy của người dùng. */
export function saveFile(file: {
  readonly name: string
  readonly mediaType: string
  readonly base64: string
}): void {
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  URL.revokeObjectURL(url)
}
