import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default kind) with the figures that OWASP names: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Băm mật khẩu. The same password typed on another keyboard must give the same bytes: NFC first. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), cost)

export const isPassword = (password: string, kept: string): Promise<boolean> =>
  verify(kept, password.normalize('NFC'))
