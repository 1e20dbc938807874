import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import type { lettersIn } from '../world/post-office.ts'
import type { OpenedRegion } from '../world/regions.ts'
import { correctedNeed } from './company-steps.ts'
import { downloads } from './contact-steps.ts'
import { mouse } from './hands.ts'
import { anInquiry } from './inquiry.ts'
import { expect, heading } from './journey.ts'

const { office, stage } = textIn('sv')
type Told = {
  office: OpenedRegion & { admin: { email: string } }
  reference: string
  letters: ReturnType<typeof lettersIn>
}

/** From the queue into the case: every answer, the document byte for byte, and a note of the office's own. */
export const readsTheCase = async (page: Page, { reference }: { reference: string }) => {
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText(stage.acts['begin-evaluation'])
  await expect(row).toContainText(anInquiry.companyName)
  await row.getByRole('link', { name: anInquiry.title }).click()
  await expect(heading(page)).toHaveText(anInquiry.title)
  const main = page.getByRole('main')
  for (const said of [
    anInquiry.benefit,
    anInquiry.resources,
    anInquiry.contactName,
    anInquiry.companyName,
    anInquiry.orgNumber,
  ])
    await expect(main).toContainText(said)
  await downloads(mouse(page), 'provplan.pdf')
  await page.getByLabel(office.case.note).fill('Ringde Alva, hon är ledig på fredag.')
  await page.getByRole('button', { name: office.case.saveNote }).click()
  await expect(page.getByRole('heading', { name: office.case.noteSaved })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Ringde Alva, hon är ledig på fredag.')
}

export const seesTheCorrection = async (page: Page) => {
  const main = page.getByRole('main')
  await expect(main).toContainText(correctedNeed)
  await expect(main).toContainText(office.case.before(anInquiry.need))
  await expect(main).toContainText(office.case.events['inquiry-corrected'])
}

/** The office's letter, its case, and its two lists say that the company has taken the inquiry back. */
export const seesTheWithdrawal = async (page: Page, { office: of, reference, letters }: Told) => {
  const told = await letters.newest(of.admin.email, { about: /tagit tillbaka/ })
  expect(told.subject).toContain(reference)
  await page.reload()
  const main = page.getByRole('main')
  await expect(main).toContainText(stage.officeStates.withdrawn)
  await expect(main).toContainText('Vi har hittat en annan testmiljö.')
  await page.goto(`/${of.slug}/office`)
  await expect(main).not.toContainText(reference)
  await main.getByRole('link', { name: office.queue.views.closed }).click()
  await expect(page.getByRole('row').filter({ hasText: reference })).toContainText(
    stage.endings.withdrawn ?? '',
    {
      ignoreCase: true,
    },
  )
}
