import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type pg from 'pg'
import { put } from '../world/put.ts'
import { aWord, type OpenedRegion } from '../world/regions.ts'
import { aSignedIn, sessionCookie } from '../world/sign-ins.ts'
import type { Hand } from './hands.ts'
import { anInquiry } from './inquiry.ts'
import { withCookies } from './journey.ts'

/** An inquiry that a company has sent to a region, and somebody of the company signed in on `page`. */
export const aSentInquiry = async (
  owner: pg.Pool,
  page: Page,
  { slug, prefix }: Pick<OpenedRegion, 'slug' | 'prefix'>,
  origin: string,
) => {
  const { rows } = await owner.query('select id from app.regions where slug = $1', [slug])
  const region = String(rows[0].id)
  const [company, person, inquiry] = [randomUUID(), randomUUID(), randomUUID()]
  const email = `alva-${aWord()}@paahittsensor.example`
  const name = anInquiry.contactName
  await put(owner, 'app.people', { id: person, email, name })
  await put(owner, 'app.companies', { id: company, name: anInquiry.companyName })
  await put(owner, 'app.company_members', { company_id: company, person_id: person })
  await put(owner, 'app.inquiries', {
    region_id: region,
    id: inquiry,
    reference: `${prefix}-2026-0001`,
    company_id: company,
    company_name: anInquiry.companyName,
    contact_name: name,
    email,
    title: anInquiry.title,
  })
  const version = { region_id: region, inquiry_id: inquiry, version: 1 }
  await put(owner, 'app.inquiry_versions', { ...version, form_version: 1, title: anInquiry.title })
  const answers = {
    title: anInquiry.title,
    need: anInquiry.need,
    benefit: anInquiry.benefit,
    sector: 'health',
    marking: 'unknown',
    places: 'primary-care',
    maturity: 'tried',
    resources: anInquiry.resources,
  }
  for (const [question, value] of Object.entries(answers))
    await put(owner, 'app.inquiry_answers', { ...version, question, value: [value] })
  await withCookies(page, origin, { [sessionCookie]: await aSignedIn(owner, person) })
  return {
    inquiry,
    email,
    atOffice: `/${slug}/office/inquiries/${inquiry}`,
    atCompany: `/my/${company}/inquiries/${inquiry}`,
  }
}

/** Answers every question of the standard form but what the test measures. */
export const answerAll = async ({ fill, choose }: Hand) => {
  const tell = (field: string) => fill(field, `Påhittat svar om ${field}, med några ord till.`)
  for (const field of ['talkedWith', 'participants', 'staffTime']) await tell(field)
  await choose('deviceClass', 'not-a-device')
  await choose('ethics', 'not-needed')
  await choose('personalData', 'no')
  await choose('integration', 'no')
  await choose('payer', 'company')
  for (const field of ['evidence', 'risks']) await tell(field)
  await choose('longest', 'weeks-12')
  await fill('testContact', 'Alva Exempelsson, produktchef')
}

/** Judges every criterion, the first with a reason. */
export const judge = async ({ fill, choose }: Hand) => {
  const scores = { need: 'strong', feasibility: 'good', safety: 'partly', maturity: 'good' }
  for (const [criterion, score] of Object.entries(scores)) {
    await choose(`score-${criterion}`, score)
    if (criterion === 'need') await fill('comment-need', 'Stämmer med enheternas uppdrag.')
  }
}
