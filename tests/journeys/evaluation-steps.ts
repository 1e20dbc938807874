import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type pg from 'pg'
import { put } from '../world/put.ts'
import { aWord, type OpenedRegion } from '../world/regions.ts'
import { aSignedIn, sessionCookie } from '../world/sign-ins.ts'
import { anInquiry } from './inquiry.ts'

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
  await page.context().addCookies([
    {
      name: sessionCookie,
      value: await aSignedIn(owner, person),
      url: origin.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])
  return {
    inquiry,
    email,
    atOffice: `/${slug}/office/inquiries/${inquiry}`,
    atCompany: `/my/${company}/inquiries/${inquiry}`,
  }
}
