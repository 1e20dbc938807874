import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

/** The demonstration's mail server: it takes every letter over SMTP on this machine and keeps it as it came, for the mailbox page. */
export const openMailbox = async (folder: string) => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        keep(folder, Buffer.concat(chunks)).then(() => done(), done)
      })
    },
  })
  server.on('error', () => {}) // a client that breaks off is its own affair
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mailbox has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

const keep = async (folder: string, message: Buffer) => {
  const id =
    /^X-Letter-Id: ([0-9a-f-]{36})\r?$/im.exec(message.subarray(0, 8_192).toString('latin1'))?.[1] ??
    crypto.randomUUID()
  const unfinished = join(folder, `${id}.part`)
  await writeFile(unfinished, message, { mode: 0o600 })
  await rename(unfinished, join(folder, `${id}.eml`))
}
