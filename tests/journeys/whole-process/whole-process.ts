import type { Hand, Hands } from '../hands.ts'
import { test } from '../journey.ts'
import { asksBothUnits, closesTheQuestion, remindsTheSilent } from './asks-units.ts'
import { addsAUnit, invitesACoordinator } from './before-it-begins.ts'
import { type Process, twoUnits, type World } from './cast.ts'
import { asksAndIsAnswered, asksForMoreAndGetsIt, claims, judgesAndDistributes } from './evaluates.ts'
import { sendsAnInquiry, signsInAndFindsIt } from './inquires.ts'
import { isClosedAtTheOffice, isNotToldToThePublic, isToldToTheCompany } from './looks-back.ts'
import { confirmAndAgree, introduces, writeToEachOther } from './meets.ts'
import { changesItsMind, leavesItToAColleague } from './replies.ts'

const { step } = test
const aPhone = { viewport: { width: 320, height: 640 } }

/** One inquiry from a visitor's first click to a test that is agreed on, by its own pages and letters alone. */
export const wholeProcess = async (world: World, hands: Hands) => {
  const { office, device } = world
  const someone = async (options?: typeof aPhone): Promise<Hand> => hands(await device(options))
  const [visitor, desk, firm] = [await someone(), await someone(), await someone()]
  const admin = hands(office.admin.page)
  const { willing, busy } = twoUnits()

  const coordinator = await step('an administrator invites a coordinator', () =>
    invitesACoordinator(admin, desk, world),
  )
  await step('and lays in two units with two contacts each', async () => {
    await addsAUnit(admin, willing)
    await addsAUnit(admin, busy)
  })
  const sent = await step('a visitor sends an inquiry and has a receipt', () =>
    sendsAnInquiry(visitor, world),
  )
  const atCompany = await step('and signs in on another device', () =>
    signsInAndFindsIt(firm, sent.email, world),
  )
  const atOffice = await step('the coordinator takes the case', () => claims(desk))
  const process: Process = {
    ...world,
    ...sent,
    desk,
    coordinator,
    firm,
    atOffice,
    atCompany,
    willing,
    busy,
  }

  await step('the company is asked, and answers from the letter', () => asksAndIsAnswered(process))
  await step('one answer is completed', () => asksForMoreAndGetsIt(process))
  await step('it is judged and sent on', () => judgesAndDistributes(process))

  const board = await step('both units are asked', () => asksBothUnits(process))
  const phone = await someone(aPhone)
  const reply = await step('one replies from a phone, and changes its mind', () =>
    changesItsMind(phone, process),
  )
  await step('the other is reminded', () => remindsTheSilent(process, board))
  const [theirs, colleague] = [await someone(), await someone()]
  await step('and leaves it to a colleague', () => leavesItToAColleague(theirs, colleague, process))
  await step('the question is closed', () => closesTheQuestion(process, board))

  const introduced = await step('the company is introduced to the first', () => introduces(process))
  const tablet = await someone()
  await step('both write', () => writeToEachOther(phone, tablet, process, introduced))
  const contact = new URL(phone.page.url()).pathname
  await step('both confirm, and agree on a test', () => confirmAndAgree(phone, process))

  await step('the office finds it closed, with everything that happened', () => isClosedAtTheOffice(process))
  await step('the company is told as much as it may know', () => isToldToTheCompany(process))
  await step('the public is told nothing', () => isNotToldToThePublic(visitor, process))
  return { process, places: { board, contact, reply }, other: colleague.page }
}
