import { textIn } from '@testbro/text/catalogue'
import type { Hand } from './hands.ts'
import { aPdf } from './inquiry.ts'
import { expect } from './journey.ts'

const { contactPage: words } = textIn('sv')

/** Writes in a contact, with a document or without, and sees it among what is written. */
export const writes = async ({ page, fill, attach, press }: Hand, body: string, file?: string) => {
  await fill('body', body)
  if (file) await attach('document', aPdf(file))
  await press(words.write.submit)
  await expect(page.getByRole('heading', { name: words.done.written })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(body)
}

/** Fetches a document that the page links to: it is the one that was sent, byte for byte. */
export const downloads = async (hand: Hand, name: string) => {
  const download = await hand.download(name)
  expect(download.suggestedFilename()).toBe(name)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  expect(Buffer.concat(chunks).equals(aPdf().buffer)).toBe(true)
}
