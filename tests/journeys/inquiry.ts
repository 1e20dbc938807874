import type { Page } from '@playwright/test'
import type { ProblemCode } from '@testbro/rules/problem'
import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import type { Hand } from './hands.ts'
import { expect } from './journey.ts'

const { inquiry, ui } = textIn('sv')

/** A small PDF that holds no more than its own name. */
export const aPdf = (name = 'provplan.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
})

export const anInquiry = {
  title: 'Plåster som mäter andning hemma',
  need: 'Vi vill ta reda på om plåstret mäter andning hemma lika bra som på mottagningen.',
  benefit: 'Personer med hjärtsvikt slipper resa till kontroll.',
  resources: '20 patienter i åtta veckor och två sjuksköterskors tid.',
  contactName: 'Alva Exempelsson',
  companyName: 'Påhittsensor AB',
  orgNumber: '559000-0005',
}

/** Answers every question of the short form but the title and the address, as a person would. */
export const answerQuestions = async ({ fill, choose, tick }: Hand) => {
  await fill('need', anInquiry.need)
  await fill('benefit', anInquiry.benefit)
  await choose('sector', 'health')
  await choose('marking', 'unknown')
  await tick(inquiry.questions.places.options['primary-care'].label)
  await choose('maturity', 'tried')
  await fill('resources', anInquiry.resources)
}

/** Says who sends it. */
export const sayWho = async ({ fill, choose }: Hand, email: string) => {
  await fill('contactName', anInquiry.contactName)
  await fill('email', email)
  await choose('senderKind', 'company')
  await fill('companyName', anInquiry.companyName)
  await fill('orgNumber', anInquiry.orgNumber)
}

const said = (field: string, code: ProblemCode, limit?: number) => problemText('sv', { field, code, limit })

/** Sends a form that is wrong in nine places: each is named in the box and at its field, and all that was typed is kept. */
export const expectMistakes = async (page: Page) => {
  const secret = page.getByRole('checkbox', { name: inquiry.secret.mark }).first()
  await page.locator('#title').fill(anInquiry.title)
  await page.locator('#need').fill('För kort.')
  await page.locator('#email').fill('alva.exempelsson')
  await secret.check()
  await page.getByRole('button', { name: inquiry.form.send }).click()
  await expect(page).toHaveTitle(new RegExp(`^${ui.errors.prefix}`))
  const faults: Record<string, string> = {
    need: said('need', 'too-short', 20),
    email: said('email', 'email-at'),
    ...Object.fromEntries(
      ['benefit', 'sector', 'places', 'maturity', 'resources', 'contactName', 'senderKind'].map(field => [
        field,
        said(field, 'required'),
      ]),
    ),
  }
  const box = page.locator('#error-box')
  for (const [field, sentence] of Object.entries(faults)) {
    await expect(box.getByRole('link', { name: sentence })).toHaveAttribute('href', `#${field}`)
    await expect(page.locator(`#${field}-error`)).toContainText(sentence)
  }
  await expect(box.getByRole('listitem')).toHaveCount(Object.keys(faults).length)
  await expect(page.locator('#title')).toHaveValue(anInquiry.title)
  await expect(page.locator('#need')).toHaveValue('För kort.')
  await expect(page.locator('#email')).toHaveValue('alva.exempelsson')
  await expect(secret).toBeChecked()
}
