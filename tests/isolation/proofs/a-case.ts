import { aContact, anInquiry, anInvitation, aRound } from '../../world/cases.ts'
import { aCompany, anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import type { Owner, Row } from '../../world/put.ts'

export const office = (member: { session: Buffer; region: string }) =>
  ({ as: 'office', session: member.session, region: member.region }) as const
export const unitBy = (unit: { session: Buffer; region: string; id: string }) =>
  ({ as: 'unit', session: unit.session, region: unit.region, unit: unit.id }) as const
export const link = (purpose: 'draft' | 'reply' | 'contact', tokenHash: Buffer) =>
  ({ as: 'link', purpose, tokenHash }) as const

/** A company's inquiry in a region of its own, and what the company acts with. */
export const aCase = async (owner: Owner, over: Row = {}) => {
  const [region, company] = [await aRegion(owner), await aCompany(owner)]
  const inquiry = await anInquiry(owner, region, { company_id: company.id, ...over })
  // another case of the same company, open and with more versions: it must make no difference
  const beside = await anInquiry(owner, region, { company_id: company.id })
  await owner.query(
    `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title) values ($1, $2, 7, 1, 'x')`,
    [region.id, beside.id],
  )
  const by = { as: 'company', session: company.session, company: company.id, inquiry: inquiry.id } as const
  return { region, company, inquiry, beside, by, key: `'${region.id}', '${inquiry.id}'` }
}

/** The same, asked of a unit that is in contact, with a member of the office. */
export const aThread = async (owner: Owner) => {
  const one = await aCase(owner)
  const unit = await aUnit(owner, one.region)
  const round = await aRound(owner, one.inquiry)
  const invitation = await anInvitation(owner, round, unit)
  // the same unit in another round, which stays open
  await anInvitation(owner, await aRound(owner, await anInquiry(owner, one.region)), unit)
  const contact = await aContact(owner, one.inquiry, invitation)
  return { ...one, unit, round, invitation, contact, member: await anOfficeMember(owner, one.region) }
}
