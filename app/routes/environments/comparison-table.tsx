import { dayOf } from '@testbro/rules/clock'
import { sectorOf } from '@testbro/rules/sector'
import type { ReactNode } from 'react'
import { comparable } from '../../compared.ts'
import { aboutIn, sourceTitle } from '../../environment-about.ts'
import { statusOf } from '../../environment-status.ts'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Compared } from './compare.tsx'
import { useEnvironmentFacts } from './environment-facts.ts'

type Question = { question: string; answer: (one: Compared) => ReactNode }

/** The same questions to each: the first column asks, every other column is one environment. */
export function ComparisonTable({ compared }: { compared: readonly Compared[] }) {
  const { compare: words, environments, environmentPage } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const factsOf = useEnvironmentFacts()
  const today = dayOf(new Date())
  const facts = compared.map(({ id, entry }) => ({ id, facts: factsOf(entry) }))
  // what nobody has said of any of them is no question
  const keys = [
    ...new Set(facts.flatMap(one => one.facts.filter(({ value }) => value !== '').map(({ key }) => key))),
  ]
  const factOf = (one: Compared, key: string) =>
    facts.find(({ id }) => id === one.id)?.facts.find(fact => fact.key === key)?.value || words.unstated
  const without = (one: Compared) => paths.compare(compared.filter(other => other !== one).map(comparable))

  const questions: Question[] = [
    {
      question: words.rows.status,
      answer: one => {
        const { kind, text } = statusOf(language, one, today)
        return <Status kind={kind}>{text}</Status>
      },
    },
    { question: words.rows.about, answer: one => <About one={one} /> },
    { question: words.rows.host, answer: ({ host }) => host },
    { question: words.rows.region, answer: ({ regionName }) => regionName },
    { question: words.rows.sector, answer: ({ sector }) => environments.sectors[sectorOf(sector)] },
    ...keys.map(key => ({
      question: environmentPage.short[key],
      answer: (one: Compared) => factOf(one, key),
    })),
    { question: words.rows.age, answer: one => <Age one={one} /> },
    {
      question: words.rows.act,
      answer: one => (
        <ul className="acts">
          <li>
            <a href={paths.environment(one.slug, one.id)}>{words.read(one.name)}</a>
          </li>
          {one.state !== 'closed' && (
            <li>
              <a href={paths.inquiryAbout(one.slug, { environment: one.id })}>
                {words.begin}
                <span className="visually-hidden"> – {one.name}</span>
              </a>
            </li>
          )}
          <li>
            <a href={without(one)}>{words.remove(one.name)}</a>
          </li>
        </ul>
      ),
    },
  ]
  return (
    <div className="comparison">
      <Table<Question>
        caption={words.caption}
        rowKey={({ question }) => question}
        columns={[
          { head: words.question, cell: ({ question }) => question, names: true },
          ...compared.map(one => ({
            key: comparable(one),
            head: one.name,
            cell: ({ answer }: Question) => answer(one),
          })),
        ]}
        groups={[{ rows: questions }]}
      />
    </div>
  )
}

function About({ one }: { one: Compared }) {
  const { compare } = useText()
  const about = aboutIn(useLanguage(), one)
  return about.first === '' ? compare.unstated : <span lang={about.language}>{about.first}</span>
}

function Age({ one: { verifiedAt, source } }: { one: Compared }) {
  const { environments, compare, dates } = useText()
  if (verifiedAt) return dates.capital(environments.confirmed(verifiedAt))
  if (!source) return compare.unconfirmed
  return (
    <>
      {dates.capital(environments.accordingTo)} <span lang="sv">{sourceTitle(source)}</span>
    </>
  )
}
