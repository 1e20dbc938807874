import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type { lettersIn } from '../world/post-office.ts'
import type { OpenedRegion } from '../world/regions.ts'
import { anInquiry } from './inquiry.ts'
import { expect, heading } from './journey.ts'

type Letters = ReturnType<typeof lettersIn>
type Told = { office: OpenedRegion & { admin: { email: string } }; reference: string; letters: Letters }

const { inquiry, stage, ui } = textIn('sv')

export const correctedNeed =
  'Vi vill ta reda på om plåstret mäter andning hemma lika bra som på mottagningen, också på natten.'

/** The company's page: the bridge, what is next and who has it; then an answer is corrected, and the office is told. */
export const followsAndCorrects = async (page: Page, { office, reference, letters }: Told) => {
  await expect(heading(page)).toHaveText(anInquiry.title)
  const main = page.getByRole('main')
  await expect(main).toContainText(reference)
  await expect(main).toContainText(stage.sentence({ step: 2, state: 'awaiting-evaluation' }))
  await expect(page.locator('ol.bridge > li')).toHaveCount(5)
  await expect(page.locator('ol.bridge > li[aria-current=step]')).toContainText(ui.steps[1]?.short ?? '')
  await expect(main).toContainText(stage.three.now['awaiting-evaluation'])
  await expect(main).toContainText(office.office)
  await expect(main.getByRole('link', { name: 'provplan.pdf' })).toBeVisible()
  const after = await letters.last(office.admin.email)
  await main.getByRole('link', { name: inquiry.page.correct }).click()
  await page.locator('#need').fill(correctedNeed)
  await page.getByRole('button', { name: inquiry.correct.submit }).click()
  await expect(page.getByRole('heading', { name: inquiry.correct.done })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(correctedNeed)
  const told = await letters.newest(office.admin.email, { after, about: /rättat/ })
  expect(told.subject).toContain(reference)
}

/** The company takes its inquiry back, and gets a receipt for that. */
export const withdraws = async (page: Page, letters: Letters, email: string) => {
  const after = await letters.last(email)
  await page.getByRole('main').getByRole('link', { name: inquiry.page.withdraw }).click()
  await expect(heading(page)).toHaveText(inquiry.withdraw.heading)
  await page.locator('#why').fill('Vi har hittat en annan testmiljö.')
  await page.getByRole('button', { name: inquiry.withdraw.submit }).click()
  await expect(page.getByRole('heading', { name: inquiry.withdraw.done })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(stage.three.now.withdrawn)
  const receipt = await letters.newest(email, { after, about: /tog tillbaka/ })
  expect(receipt.said).toContain(anInquiry.title)
}
