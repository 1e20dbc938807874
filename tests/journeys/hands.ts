import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { stopOf, tabTo } from './focus.ts'
import type { aPdf } from './inquiry.ts'

/** What a person does on a page, with whatever hands: every field by its id or name, everything else by its words. */
export type Hand = {
  page: Page
  /** Writes instead of what stands in the field. */
  fill: (field: string, text: string) => Promise<void>
  /** Takes one of the answers to a question. */
  choose: (question: string, answer: string) => Promise<void>
  /** Ticks the box that is labelled so. */
  tick: (label: string) => Promise<void>
  attach: (field: string, file: ReturnType<typeof aPdf>) => Promise<void>
  /** Presses the first button that says exactly so, and waits for the page that comes. */
  press: (text: string) => Promise<void>
  /** Follows the first link that begins so, in the page itself unless said. */
  follow: (text: string, where?: 'main' | 'banner') => Promise<void>
  /** Follows a link to a file. */
  download: (text: string) => Promise<Download>
}
export type Hands = (page: Page) => Hand

const fieldOf = (page: Page, field: string) => page.locator(`[id="${field}"]`)
const answerOf = (page: Page, question: string, answer: string) =>
  page.locator(`input[type=radio][name="${question}"][value="${answer}"]`)
const boxOf = (page: Page, label: string) => page.getByRole('checkbox', { name: label })
const buttonOf = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true }).first()
const linkOf = (page: Page, text: string, where: 'main' | 'banner') => {
  const begins = new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u')
  return page.getByRole(where).getByRole('link', { name: begins }).first()
}

/** Points and clicks. */
export const mouse: Hands = page => ({
  page,
  fill: (field, text) => fieldOf(page, field).fill(text),
  choose: (question, answer) => answerOf(page, question, answer).check(),
  tick: label => boxOf(page, label).check(),
  attach: (field, file) => fieldOf(page, field).setInputFiles(file),
  press: text => buttonOf(page, text).click(),
  follow: (text, where = 'main') => linkOf(page, text, where).click(),
  download: async text => {
    const began = page.waitForEvent('download')
    await linkOf(page, text, 'main').click()
    return began
  },
})

/** Has nothing but the keys: tabs to each thing, and every stop on the way can be seen. */
export const keys: Hands = page => {
  const reach = async (target: Locator) => {
    const element = await target.elementHandle()
    await tabTo(page, () => element?.evaluate(it => it === document.activeElement) ?? false, 250)
  }
  const enter = async (target: Locator) => {
    await reach(target)
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')])
  }
  return {
    page,
    fill: async (field, text) => {
      await reach(fieldOf(page, field))
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
      await expect(fieldOf(page, field)).toHaveValue(text)
    },
    choose: async (question, answer) => {
      const options = await page.locator(`input[type=radio][name="${question}"]`).count()
      await tabTo(page, stop => stop.name === question, 250)
      for (let n = 0; n < options && (await stopOf(page))?.value !== answer; n++)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await expect(answerOf(page, question, answer)).toBeChecked()
    },
    tick: async label => {
      await reach(boxOf(page, label))
      if (!(await boxOf(page, label).isChecked())) await page.keyboard.press('Space')
      await expect(boxOf(page, label)).toBeChecked()
    },
    attach: async (field, file) => {
      // awaited from long before, since a chooser that nobody awaits yet is shown to no one
      const chooser = page.waitForEvent('filechooser')
      await reach(fieldOf(page, field))
      await page.keyboard.press('Enter')
      await (await chooser).setFiles(file)
    },
    press: text => enter(buttonOf(page, text)),
    follow: (text, where = 'main') => enter(linkOf(page, text, where)),
    download: async text => {
      const began = page.waitForEvent('download')
      await reach(linkOf(page, text, 'main'))
      await page.keyboard.press('Enter')
      return began
    },
  }
}
