/** What to do when there is no browser, in both languages. */
export const howToGetABrowser = [
  'Không tìm thấy trình duyệt. Cài Chromium (Debian, Ubuntu: apt-get install chromium)',
  'hoặc đặt CHROMIUM_PATH tới tệp chạy của Chromium hay Chrome, rồi chạy lại.',
  'No browser found. Install Chromium (Debian, Ubuntu: apt-get install chromium)',
  'or set CHROMIUM_PATH to a Chromium or Chrome executable, then run again.',
].join('\n')

/** The browser to drive: `CHROMIUM_PATH`, or where systems usually put one. */
export const browserPath = (exists: (path: string) => boolean): string | undefined =>
  [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path): path is string => path !== undefined && exists(path))
