import { hash, verify } from '@node-rs/argon2'

// ASVS 5.0 and OWASP: argon2id with at least 19 MiB and two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFC'), cost)

let nobodys: Promise<string> | undefined

/** Whether the password is the hashed one. Without a hash it takes as long, so that time tells nothing of who exists. */
export const isPassword = async (kept: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword('no account has this password')
  const right = await verify(kept ?? (await nobodys), password.normalize('NFC'))
  return right && kept !== null
}
