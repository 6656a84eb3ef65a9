import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
} from 'node:crypto'
import type { BallotChoice } from '@vinhdanh/domain/councils'

/**
 * Bí mật của máy chủ, giữ ngoài cơ sở dữ liệu (32 bytes). Who has the database, its log and its backups, but not
 * this, cannot open a box.
 */
export type BallotSecret = Uint8Array

/** Khoá của một hòm phiếu: anybody may seal, only the unwrapped private half opens. */
export interface BoxKeys {
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly wrappedKey: Uint8Array<ArrayBuffer>
}

const cipher = 'aes-256-gcm'
const [nonceLength, tagLength, pointLength] = [12, 16, 32]
const choices: readonly BallotChoice[] = ['yes', 'no', 'blank']

/** A copy in memory of its own: Prisma takes no other. */
const bytes = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts))

function encrypt(key: Uint8Array, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, key, nonce)
  const body = Buffer.concat([sealing.update(plain), sealing.final()])
  return bytes(nonce, body, sealing.getAuthTag())
}

function decrypt(key: Uint8Array, sealed: Uint8Array): Buffer {
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength))
  opening.setAuthTag(sealed.subarray(sealed.length - tagLength))
  const body = sealed.subarray(nonceLength, sealed.length - tagLength)
  return Buffer.concat([opening.update(body), opening.final()])
}

const derive = (secret: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32))

const publicFrom = (point: Uint8Array): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(point).toString('base64url') },
    format: 'jwk',
  })

const pointOf = (key: KeyObject): Buffer =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')

/** Keys for one box; `itemId` binds the wrapped half to it. */
export function makeBoxKeys(secret: BallotSecret, itemId: string): BoxKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const half = privateKey.export({ format: 'der', type: 'pkcs8' })
  return {
    publicKey: bytes(pointOf(publicKey)),
    wrappedKey: encrypt(derive(secret, `ballot ${itemId}`), half),
  }
}

/**
 * Seals a paper. All papers of one length look alike when sealed, and the same paper never looks the same twice.
 * What a paper says is its caller's: one byte for a choice of a council, one bit a unit for a conference.
 */
export function sealPaper(publicKey: Uint8Array, paper: Uint8Array): Uint8Array<ArrayBuffer> {
  const once = generateKeyPairSync('x25519')
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicFrom(publicKey) })
  return bytes(pointOf(once.publicKey), encrypt(derive(shared, 'choice'), paper))
}

/** Seals a choice of a council. */
export const sealChoice = (publicKey: Uint8Array, choice: BallotChoice): Uint8Array<ArrayBuffer> =>
  sealPaper(publicKey, Uint8Array.of(choices.indexOf(choice)))

/** Opens the box: the papers, sorted by what they say, so that nothing is left of the order in which they came. */
export function openPapers(
  secret: BallotSecret,
  itemId: string,
  wrappedKey: Uint8Array,
  box: readonly Uint8Array[],
): readonly Uint8Array[] {
  const half = decrypt(derive(secret, `ballot ${itemId}`), wrappedKey)
  const privateKey = createPrivateKey({ key: half, format: 'der', type: 'pkcs8' })
  return box
    .map((sealed) => {
      const publicKey = publicFrom(sealed.subarray(0, pointLength))
      const shared = diffieHellman({ privateKey, publicKey })
      return decrypt(derive(shared, 'choice'), sealed.subarray(pointLength))
    })
    .sort(Buffer.compare)
}

/** Opens the box of a council: the choices. */
export const openBox = (
  secret: BallotSecret,
  itemId: string,
  wrappedKey: Uint8Array,
  box: readonly Uint8Array[],
): readonly BallotChoice[] =>
  openPapers(secret, itemId, wrappedKey, box)
    .map(([index = -1]) => {
      const choice = choices[index]
      if (choice === undefined) throw new Error('a ballot in the box is not readable')
      return choice
    })
    .sort()

/** A fair shuffle. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const [a, b] = [mixed[last] as Item, mixed[other] as Item]
    mixed[last] = b
    mixed[other] = a
  }
  return mixed
}
