import type { Page } from '@playwright/test'
import { textIn } from '@testbro/text/catalogue'
import { sessionCookie } from '../../world/sign-ins.ts'
import { anInquiry } from '../inquiry.ts'
import { expect, withCookies } from '../journey.ts'
import type { Process } from './cast.ts'

const { account, mishap } = textIn('sv')

/** Where it can be seen by those who may: the office's and the company's pages, and those behind the links of a unit. */
export type Places = { board: string; contact: string; reply: string }

const meets = async (page: Page, path: string, title: string, status: number) => {
  const answer = await page.request.get(path)
  expect([path, answer.status()]).toEqual([path, status])
  const said = await answer.text()
  expect(said).toContain(title)
  expect(said).not.toContain(anInquiry.title)
}

/** Nobody else sees anything of it: another company, another region's office, a visitor, `other`, who has a link of the other unit. */
export const keepsEverybodyElseOut = async (process: Process, places: Places, other: Page) => {
  const { device, service, atOffice, atCompany } = process
  const { company, 'coordinator:admin': admin } = service.seeded.principals
  const pages = [atOffice, `${atOffice}/evaluation`, places.board, atCompany, `${atCompany}/evaluation`]
  const behindLinks = [places.contact, places.reply]
  for (const { session } of [company, admin]) {
    const stranger = await device()
    await withCookies(stranger, service.origin, { [sessionCookie]: session })
    for (const path of pages) await meets(stranger, path, mishap.notFound.title, 404)
  }
  const visitor = await device()
  for (const path of pages) await meets(visitor, path, account.signIn.title, 200)
  for (const page of [visitor, other])
    for (const path of behindLinks) await meets(page, path, mishap.refused['expired-link'].title, 404)
}
