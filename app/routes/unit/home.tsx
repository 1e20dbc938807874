import { type KeptEnvironment, listKept } from '@testbro/db/read/entries'
import { listQuestions } from '@testbro/db/read/environment-questions'
import { countAnswersToOwnNeeds, listNeeds } from '@testbro/db/read/needs'
import { isWaiting } from '@testbro/rules/entry-review'
import { needState } from '@testbro/rules/need'
import { EntryStanding } from '../../entry-head.tsx'
import { lastReviewOf, standingOf } from '../../entry-view.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { NeedTable } from '../../need-table.tsx'
import { pathsIn } from '../../paths.ts'
import { QuestionList } from '../../question-list.tsx'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { readUnit } from '../../unit.server.ts'
import { UnitHomeHead } from './home-head.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { unit }) => `${unit.name} – ${text.entries.title}`)

const most = 500

export const loader = (args: LoaderArgs) =>
  readUnit(args, async ({ db, now, region }) => {
    const found = await listKept(db, { most })
    const environments = []
    for (const environment of found) {
      const { standing, room, stale } = standingOf(environment, now, region.verifyAfter)
      environments.push({
        id: environment.id,
        name: environment.name,
        standing,
        room,
        slots: environment.slots,
        verifiedAt: environment.verifiedAt,
        verifiedBy: environment.verifiedBy,
        asked: await askedOf(db, environment, stale),
      })
    }
    const counts = new Map(
      (await countAnswersToOwnNeeds(db)).map(({ need, answers }) => [need, Number(answers)]),
    )
    const needs = (await listNeeds(db, most)).map(need => ({
      id: need.id,
      host: need.host,
      titleSv: need.titleSv,
      titleEn: need.titleEn,
      closesOn: need.closesOn,
      state: needState(need),
      answers: counts.get(need.id) ?? 0,
    }))
    environments.sort((a, b) => Number(presses(b.asked)) - Number(presses(a.asked)))
    return { environments, needs, asked: await listQuestions(db, null, most) }
  })

type Asked = 'verify' | 'waiting' | 'declined' | 'unpublished'

/** What an environment asks of its unit, the most pressing first. */
const askedOf = async (
  db: Parameters<typeof lastReviewOf>[0],
  environment: KeptEnvironment,
  stale: boolean,
): Promise<Asked | null> => {
  if (isWaiting(environment)) return 'waiting'
  if (await lastReviewOf(db, environment)) return 'declined'
  if (stale) return 'verify'
  return environment.publishedAt === null ? 'unpublished' : null
}

const presses = (asked: Asked | null) => asked === 'verify' || asked === 'declined'

export default function UnitHome() {
  const {
    region,
    demo,
    unit,
    environments,
    needs,
    asked: questions,
  } = useLoaderData<typeof loader>() as Loaded
  const text = useText()
  const { unitHome, today, lastConfirmed, never, office } = text.entries
  const { keep } = text.needs
  const paths = pathsIn(useLanguage())
  const open = questions.filter(({ answeredAt }) => answeredAt === null).length
  const count = (asked: Asked) => environments.filter(environment => environment.asked === asked).length
  const questionsPart = questions.length > 0 && (
    <Section title={text.questions.keep.list} id="questions">
      <QuestionList questions={questions} hrefOf={id => paths.unitQuestion(region.slug, unit.id, id)} />
    </Section>
  )
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <UnitHomeHead
        unit={unit.name}
        waits={{ questions: open, declined: count('declined'), verify: count('verify') }}
      />
      {open > 0 && questionsPart}
      <Section title={unitHome.environments} id="environments">
        {environments.length === 0 ? (
          <p>{unitHome.none}</p>
        ) : (
          <Rows
            items={environments.map(({ id, name, verifiedAt, verifiedBy, asked, ...stands }) => ({
              title: name,
              href: paths.unitEnvironment(region.slug, unit.id, id),
              meta: [
                <EntryStanding key="standing" {...stands} />,
                verifiedAt ? lastConfirmed(verifiedBy ?? office, verifiedAt) : never,
              ],
              ...(asked === 'verify' && {
                act: (
                  <a href={`${paths.unitEnvironment(region.slug, unit.id, id)}#verify`}>
                    {today.verify}
                    <span className="visually-hidden"> {unitHome.object(name)}</span>
                  </a>
                ),
              }),
              ...(asked && {
                status: {
                  kind: presses(asked) ? ('wait' as const) : ('rest' as const),
                  text: unitHome.asked[asked],
                },
              }),
            }))}
          />
        )}
        <ButtonRow>
          <ButtonLink kind="second" href={paths.newUnitEnvironment(region.slug, unit.id)}>
            {unitHome.add}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title={keep.list} id="needs">
        {needs.length === 0 ? (
          <p>{keep.noneText}</p>
        ) : (
          <NeedTable needs={needs} hrefOf={id => paths.unitNeed(region.slug, unit.id, id)} />
        )}
        <ButtonRow>
          <ButtonLink kind="second" href={paths.newUnitNeed(region.slug, unit.id)}>
            {keep.add}
          </ButtonLink>
        </ButtonRow>
      </Section>
      {open === 0 && questionsPart}
      <p>
        {unitHome.office} <a href={`mailto:${region.contactEmail}`}>{region.contactEmail}</a>
      </p>
    </UnitFrame>
  )
}
