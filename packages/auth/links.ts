import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** SHA-256 of a token, the only form in which it is stored. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** 256 random bits, for a session or a browser. */
export const newToken = () => randomBytes(32).toString('base64url')

const codeSigns = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * Derives what is mailed, so that it is never stored: a link's token from its row's id and generation, the code of a sign-in, and
 * the nonce of a form. `linkKey` is a secret of at least 32 characters that never enters the database.
 */
export const linkMaker = (linkKey: string) => {
  const mac = (...parts: (string | number)[]) => createHmac('sha256', linkKey).update(parts.join('\u001f'))
  const token = (purpose: string, id: string, generation: number) =>
    mac('link', purpose, id, generation).digest('base64url')
  return {
    token,

    /** The hash of a token that is yet to be mailed. */
    tokenHash: (purpose: string, id: string, generation: number) => hashOf(token(purpose, id, generation)),

    /** Eight of 32 signs, none of which is read for another; good for 30 minutes and five tries. */
    code: (id: string) =>
      [...mac('code', id).digest().subarray(0, 8)].map(byte => codeSigns[byte % 32]).join(''),

    /** The code as typed, forgiving of case, spaces and hyphens, made comparable and storable. */
    codeHash: (id: string, typed: string) =>
      mac('code-hash', id, typed.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest(),

    /** Proves that a form was shown by us for `about`, at `at` (ms). */
    nonce: (about: string, at: number) => `${at.toString(36)}.${mac('nonce', about, at).digest('base64url')}`,

    /** The time (ms) at which a nonce was made for `about`, or null when it was not. */
    madeAt: (about: string, nonce: string): number | null => {
      const [time = ''] = nonce.split('.')
      const at = Number.parseInt(time, 36)
      if (!Number.isSafeInteger(at)) return null
      const expected = Buffer.from(`${at.toString(36)}.${mac('nonce', about, at).digest('base64url')}`)
      const given = Buffer.from(nonce)
      return expected.length === given.length && timingSafeEqual(expected, given) ? at : null
    },
  }
}

export type LinkMaker = ReturnType<typeof linkMaker>
