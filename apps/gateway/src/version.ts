import about from '../package.json' with { type: 'json' }

/** Phiên bản đang chạy. */
export const { version } = about
