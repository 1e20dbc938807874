import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf, linkMaker } from '@testbro/auth/links'
import { connectDoors, disconnectDoors, writing } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { insertRound, type NewRound } from '@testbro/db/write/rounds'
import pg from 'pg'
import type { Choices } from './choices.ts'
import type { Figure } from './figure.ts'
import { interleaved, median, over } from './pairs.ts'
import type { Place, World } from './place.ts'
import { plantToAsk } from './plant.ts'

const links = linkMaker(randomBytes(32).toString('hex'))
const text = {
  language: 'sv',
  subject: 'Kan ni testa?',
  html: '<p>Kan ni testa?</p>'.repeat(200),
  plain: 'Kan ni testa?\n'.repeat(100),
}

/** A round of an inquiry to every unit given, as the use-case hands it over: one person in each. */
const aRound = (region: string, inquiry: string, person: string, units: readonly string[]): NewRound => {
  const invitations = units.map(unit => ({ id: randomUUID(), unit, why: [{ code: 'sector' }] }))
  const invitees = invitations.map(({ id: invitation }, n) => {
    const id = randomUUID()
    const hash = links.tokenHash('reply', id, 1)
    return {
      id,
      invitation,
      name: 'Alva Exempelsson',
      email: `kontakt-${n}@bench.example`,
      language: 'sv',
      hash,
    }
  })
  return {
    region,
    id: randomUUID(),
    inquiry,
    ask: 'Kan ni testa en våg?',
    about: [],
    message: '',
    person,
    replyBy: new Date(Date.now() + 7 * 86_400_000),
    remindAt: null,
    invitations,
    invitees: invitees.toSorted((a, b) => Buffer.compare(a.hash, b.hash)),
    texts: [text],
  }
}

/** As the office sends it: sealed, idempotent, with its links, its event and its announcement, committed. */
const send = async (session: Buffer, round: NewRound) => {
  const begun = performance.now()
  await writing({ as: 'office', session, region: round.region }, async ({ db }) => {
    if (!(await insertRound(db, round))) throw new Error('The round was not sent.')
    await insertEvent(db, {
      region: round.region,
      inquiry: round.inquiry,
      what: 'round-sent',
      direction: 'out',
      counterpart: String(round.invitations.length),
      matter: round.ask,
      person: round.person,
    })
    await announce(db, 'round-sent', { inquiry: round.inquiry, round: round.id })
  })
  return performance.now() - begun
}

/** The same rows into the same tables from a table that holds them, above row security, committed. */
const copy = async (client: pg.Client, round: NewRound) => {
  const { region, invitees, invitations } = round
  const textId = randomUUID()
  await client.query('truncate bare.asked')
  await client.query(
    `insert into bare.asked select k.*, h.hash from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as k (id, invitation, email, place)
       join unnest($4::bytea[]) with ordinality as h (hash, place) on h.place = k.place`,
    [
      invitees.map(p => p.id),
      invitees.map(p => p.invitation),
      invitees.map(p => p.email),
      invitees.map(p => p.hash),
    ],
  )
  await client.query('truncate bare.invited')
  await client.query('insert into bare.invited select * from unnest($1::uuid[], $2::uuid[])', [
    invitations.map(one => one.id),
    invitations.map(one => one.unit),
  ])
  await client.query('analyze bare.asked, bare.invited')
  const begun = performance.now()
  await client.query('begin')
  await client.query(
    `insert into app.rounds (region_id, id, inquiry_id, ask, reply_by, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [region, round.id, round.inquiry, round.ask, round.replyBy, round.person],
  )
  await client.query(
    `insert into app.invitations (region_id, id, round_id, unit_id, why, invited_at)
     select $1, id, $2, unit, '[{"code": "sector"}]', now() from bare.invited`,
    [region, round.id],
  )
  await client.query(
    `insert into app.invitees (region_id, id, invitation_id, name, email, language, asked_at)
     select $1, id, invitation, 'Alva Exempelsson', email, 'sv', now() from bare.asked`,
    [region],
  )
  await client.query(
    `insert into app.letter_texts (id, region_id, language, subject, html, plain) values ($1, $2, 'sv', $3, $4, $5)`,
    [textId, region, text.subject, text.html, text.plain],
  )
  await client.query(
    `insert into app.letters (id, region_id, message, about_id, address, text_id, link_id, next_at, queued_at)
     select gen_random_uuid(), $1, 'invitation', id, email, $2, id, now() + place * interval '1 microsecond', now() from bare.asked order by place`,
    [region, textId],
  )
  await client.query(
    `insert into sec.links (id, purpose, region_id, subject_id, token_hash) select id, 'reply', $1, invitation, hash from bare.asked order by place`,
    [region],
  )
  await client.query('commit')
  return performance.now() - begun
}

/** P7: what it costs that a round is sent by right, once, with its register, beside the bare rows. */
export const measureFanOut = async (place: Place, { rounds, units: count }: Choices): Promise<Figure[]> => {
  const world: World = await place.world()
  const { region, session: token, person } = world.seeded.principals['coordinator:coordinator']
  const session = hashOf(token)
  const { units, inquiries } = await plantToAsk(world, region, count, 2 * rounds)
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  connectDoors(world.urls, 'testbro bench')
  try {
    const next = () => aRound(region, inquiries.pop() ?? '', person, units)
    const measured = await interleaved(rounds, {
      sent: () => send(session, next()),
      bare: () => copy(owner, next()),
    })
    const ms = (side: 'sent' | 'bare') => Math.round(median(measured.map(round => round[side])))
    return [
      {
        id: 'P7',
        what: 'a round with invitations, letters, links and event ÷ bare INSERT … SELECT of the same rows',
        unit: 'ratio',
        ratio: over(measured, round => round.sent / round.bare),
        reach: { atMost: 1.5 },
        note: `${ms('sent')} and ${ms('bare')} ms; ${count} units with one person each`,
      },
    ]
  } finally {
    await disconnectDoors()
    await owner.end()
  }
}
