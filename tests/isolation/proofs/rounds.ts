import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aLetter, anInquiry, anInvitation, aReply, aRound, aRunningJob } from '../../world/cases.ts'
import { anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import { put, type Row } from '../../world/put.ts'
import { aCase, aThread, office } from './a-case.ts'
import { adding, as, days, isRefused, minutes, type Proof } from './proof.ts'

/** Step 3: a question goes out in somebody's name, is looked after by jobs, and shows no company which units were asked. */
export const rounds: Proof[] = [
  {
    says: "only a job of the service itself looks for rounds that are due, and queues one job a region for an open round's reminder or last day",
    about: 'enqueue_due_rounds',
    proves: async stage => {
      const { owner } = stage
      const regionWith = async (...rounds: Row[]) => {
        const region = await aRegion(owner)
        for (const over of rounds) await aRound(owner, await anInquiry(owner, region), over)
        return region.id
      }
      const past = await regionWith({ reply_by: minutes(1) }, { reply_by: minutes(2) })
      const reminder = await regionWith({ remind_at: minutes(1) })
      const quiet = await regionWith(
        { reply_by: days(-1), remind_at: days(-0.5) },
        { reply_by: days(-1) },
        { reply_by: minutes(9), remind_at: minutes(9), closed_at: minutes(1) },
      )
      await owner.query('delete from graphile_worker._private_jobs')
      const queue = 'select sec.enqueue_due_rounds()'
      await isRefused(as({ as: 'sender' }, queue))
      await isRefused(as({ as: 'job', ...(await aRunningJob(owner, past)) }, queue))
      const letter = await aLetter(owner, null)
      await isRefused(as({ as: 'letter', letter: letter.id, attempt: 1 }, queue))
      await as({ as: 'job', ...(await aRunningJob(owner, null)) }, queue)
      const { rows } = await owner.query(
        `select payload ->> 'region' as region from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'rounds-due'`,
      )
      const times = (region: string) => rows.filter(row => row.region === region).length
      expect([past, reminder, quiet].map(times)).toEqual([1, 1, 0])
    },
  },
  {
    says: 'a round is sent when it is decided, sent and closed in the name of who does it, and stays closed',
    about: 'app.rounds guard_ended',
    proves: async ({ owner }) => {
      const { region, inquiry, beside } = await aCase(owner)
      const member = await anOfficeMember(owner, region)
      const by = office(member)
      const id = randomUUID()
      const round = {
        region_id: region.id,
        id,
        inquiry_id: inquiry.id,
        ask: 'Kan ni?',
        reply_by: days(-5),
      }
      const sent = { ...round, sent_by: member.person.id }
      const decided = { region_id: region.id, criteria_version: 1, decided_by: member.person.id }
      // nothing is sent before it is decided, of this inquiry and to distribute it
      await put(owner, 'app.decisions', { ...decided, inquiry_id: beside.id, decision: 'distribute' })
      await isRefused(as(by, adding('rounds', sent)))
      const declined = { ...decided, inquiry_id: inquiry.id, decision: 'decline', reason: 'no-need-here' }
      await put(owner, 'app.decisions', declined)
      await isRefused(as(by, adding('rounds', sent)))
      await owner.query(
        `update app.decisions set decision = 'distribute', reason = null where inquiry_id = $1`,
        [inquiry.id],
      )
      await isRefused(as(by, adding('rounds', { ...round, sent_by: randomUUID() })))
      await isRefused(as(by, adding('rounds', round)))
      await as(by, adding('rounds', sent))
      const set = (what: string) => as(by, `update app.rounds set ${what} where id = '${id}' returning id`)
      expect(await set('extended_at = sec.now()')).toHaveLength(1)
      await isRefused(set('closed_at = sec.now()'))
      await isRefused(set(`closed_by = '${randomUUID()}'`))
      await isRefused(set(`closed_at = sec.now(), closed_by = '${randomUUID()}'`))
      expect(await set(`closed_at = sec.now(), closed_by = '${member.person.id}'`)).toHaveLength(1)
      for (const what of ['closed_at = null, closed_by = null', 'answered = 9', `reply_by = sec.now()`])
        await isRefused(set(what))
      // a new one may be sent then, and only then
      await as(by, adding('rounds', { ...sent, id: randomUUID() }))
      await expect(as(by, adding('rounds', { ...sent, id: randomUUID() }))).rejects.toMatchObject({
        code: '23505',
      })
    },
  },
  {
    says: 'a job closes a round in nobody’s name, and registers it as coming from nobody outside',
    about: '',
    proves: async ({ owner }) => {
      const { region, inquiry } = await aCase(owner)
      const round = await aRound(owner, inquiry)
      const job = { as: 'job', ...(await aRunningJob(owner, region.id)) } as const
      const event = { region_id: region.id, inquiry_id: inquiry.id, what: 'round-closed', matter: 'x' }
      await as(job, adding('events', { ...event, direction: 'own' }))
      await as(job, adding('events', { ...event, what: 'round-reminded', direction: 'out' }))
      await isRefused(as(job, adding('events', { ...event, direction: 'in' })))
      await isRefused(as(job, adding('events', { ...event, direction: 'own', person_id: randomUUID() })))
      const close = (what = '') =>
        as(job, `update app.rounds set closed_at = sec.now()${what} where id = '${round.id}' returning id`)
      await isRefused(close(`, closed_by = '${randomUUID()}'`))
      expect(await close(`, close_reason = 'deadline', answered = 0, interested = 0`)).toHaveLength(1)
    },
  },
  {
    says: 'an office asks people of its own accord, and never as if one of them had passed the question on',
    about: '',
    proves: async ({ owner }) => {
      const { invitation, member } = await aThread(owner)
      const one = {
        region_id: invitation.region,
        invitation_id: invitation.id,
        name: 'Elsa Låtsas',
        email: 'ny@paahitt.example',
      }
      await isRefused(
        as(office(member), adding('invitees', { ...one, forward: 1, forwarded_by: invitation.invitee })),
      )
      await as(office(member), adding('invitees', one))
    },
  },
  {
    says: 'a company learns how many were asked and when they answered, never which units, who was asked or that it was passed on',
    about: '',
    proves: async ({ owner }) => {
      const { by, region, inquiry, round, invitation, unit } = await aThread(owner)
      await anInvitation(owner, round, await aUnit(owner, region))
      await aReply(owner, invitation, { released_at: minutes(1) })
      const event = { region_id: region.id, inquiry_id: inquiry.id, direction: 'in', matter: 'x' }
      for (const what of ['reply-given', 'invitation-forwarded'])
        await put(owner, 'app.events', { ...event, what, counterpart: unit.name })
      expect(await as(by, `select id from app.invitations where round_id = '${round.id}'`)).toHaveLength(2)
      expect(
        await as(by, `select what from app.events where inquiry_id = '${inquiry.id}' order by what`),
      ).toEqual([{ what: 'inquiry-received' }, { what: 'reply-given' }])
      for (const [column, table] of [
        ['unit_id', 'invitations'],
        ['why', 'invitations'],
        ['counterpart', 'events'],
        ['person_id', 'events'],
        ['about', 'rounds'],
        ['invitee_id', 'replies'],
        ['id', 'invitees'],
        ['id', 'units'],
        ['id', 'unit_members'],
        ['id', 'environments'],
        ['id', 'inquiry_notes'],
        ['id', 'letters'],
      ])
        await isRefused(as(by, `select ${column} from app.${table}`))
    },
  },
]
