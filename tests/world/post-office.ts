import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A real mail server on a free port; it keeps every letter in `folder`, in the order they came. */
export const openPostOffice = async (folder: string) => {
  mkdirSync(folder, { recursive: true })
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const number = String(++taken).padStart(6, '0')
        const to = encodeURIComponent(session.envelope.rcptTo.map(({ address }) => address).join())
        const name = join(folder, `${number} ${to}`)
        writeFile(`${name}.part`, Buffer.concat(chunks))
          .then(() => rename(`${name}.part`, `${name}.eml`))
          .then(() => done(), done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

export type Letter = {
  number: number
  to: string
  subject: string
  text: string
  /** The text without its line breaks. */
  said: string
  html: string
  /** The one mailed link of the letter, or undefined. */
  link: string | undefined
  /** The code to sign in with, or undefined. */
  code: string | undefined
  email: Email
}

/** The letters of a post office, for the process that reads them. */
export const lettersIn = (folder: string) => {
  const filesTo = async (address: string) => {
    const wanted = ` ${encodeURIComponent(address)}.eml`
    return (await readdir(folder)).filter(name => name.endsWith(wanted)).toSorted()
  }

  const read = async (file: string): Promise<Letter> => {
    const email = await PostalMime.parse(await readFile(join(folder, file)))
    const text = email.text ?? ''
    return {
      number: Number(file.slice(0, 6)),
      to: email.to?.map(({ address }) => address).join() ?? '',
      subject: email.subject ?? '',
      text,
      said: text.replace(/\s+/g, ' '),
      html: email.html ?? '',
      link: /https?:\/\/\S+\/r\/[\w-]{43}(?=\s|$)/.exec(text)?.[0],
      code: /^\s*([A-Z2-9]{4}-?[A-Z2-9]{4})\s*$/m.exec(text)?.[1],
      email,
    }
  }

  /** Every letter to an address so far, the oldest first. */
  const to = async (address: string) => Promise.all((await filesTo(address)).map(read))

  /** The newest letter to an address, numbered above `after`, whose subject fits; waits for it. */
  const newest = async (
    address: string,
    { after = 0, about = /./, within = 15_000 } = {},
  ): Promise<Letter> => {
    for (const until = Date.now() + within; ; ) {
      const found = (await to(address)).findLast(
        ({ number, subject }) => number > after && about.test(subject),
      )
      if (found) return found
      if (Date.now() > until) throw new Error(`No letter ${about} came to ${address} within ${within} ms.`)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  /** The number of the last letter to an address, to wait for one after it. */
  const last = async (address: string) => Number((await filesTo(address)).at(-1)?.slice(0, 6) ?? 0)

  return { to, newest, last }
}
