import type { Page } from '@playwright/test'
import type { Letter } from '../world/post-office.ts'

/** A letter's text without what differs by transport: line ends, and spaces at the end of a line. */
export const plain = (text: string) =>
  text
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim()

/** The same without the reader's own link. */
export const masked = (text: string) => plain(text).replace(/\/r\/\S+/g, '/r/…')

/** The page or the link that a letter leads to. */
export const addressIn = ({ text }: Pick<Letter, 'text'>) => /https?:\/\/\S+/.exec(text)?.[0] ?? ''

/** A letter as a preview shows it: in one line, and `instead` where the reader's own address stands. */
export const shownAs = (letter: Pick<Letter, 'text'>, instead: string) =>
  squeezed(letter.text.replace(addressIn(letter), instead))
export const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The texts of the letters that a page shows before they leave. */
export const previewsOn = (page: Page) => page.locator('.sheet-plain').allTextContents()
