import { textIn } from '@testbro/text/catalogue'
import { sessionCookie } from '../../world/sign-ins.ts'
import type { Hand, Hands } from '../hands.ts'
import { anInquiry } from '../inquiry.ts'
import { expect, heading, withCookies } from '../journey.ts'
import type { Process } from './cast.ts'

const { account, mishap } = textIn('sv')

/** Nobody else sees anything of it: another company, another region's office, a visitor, a link of the other unit. */
export const keepsEverybodyElseOut = async (
  process: Process,
  {
    hands,
    other,
    paths,
  }: { hands: Hands; other: Hand; paths: { contact: string; board: string; reply: string } },
) => {
  const { device, service, atOffice, atCompany } = process
  const { company, 'coordinator:admin': admin } = service.seeded.principals
  const ours = [atOffice, `${atOffice}/evaluation`, paths.board, atCompany, `${atCompany}/evaluation`]
  const links = [paths.contact, paths.reply]

  const visits = async ({ page }: Pick<Hand, 'page'>, path: string, title: string, status: number) => {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, status])
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('body')).not.toContainText(anInquiry.title)
  }
  for (const { session } of [company, admin]) {
    const stranger = hands(await device())
    await withCookies(stranger.page, service.origin, { [sessionCookie]: session })
    for (const path of ours) await visits(stranger, path, mishap.notFound.title, 404)
  }
  const visitor = hands(await device())
  for (const path of ours) await visits(visitor, path, account.signIn.title, 200)
  for (const { page } of [visitor, other])
    for (const path of links) await visits({ page }, path, mishap.refused['expired-link'].title, 404)
}
