import { type NeedCloseReason, type NeedState, needCloseReasons } from '@testbro/rules/need'
import type { ReactNode } from 'react'
import type { Answered } from './answered.ts'
import { useFieldError } from './field-error.ts'
import type { Typed } from './inquiry-form.tsx'
import { KeptText } from './kept-text.tsx'
import { NeedForm, useNeedLabels } from './need-form.tsx'
import { needIn } from './need-words.ts'
import { pathsIn } from './paths.ts'
import { Problems } from './problems.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { useLanguage, useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'
import { Section } from './ui/section.tsx'

export type KeptNeed = {
  id: string
  host: string
  titleSv: string
  titleEn: string
  aboutSv: string
  aboutEn: string
  sector: string
  tests: readonly string[]
  users: readonly string[]
  settings: readonly string[]
  closesOn: string | null
  closedAt: string | null
  closeReason: string | null
  state: NeedState
}

type NeedKeepingProps = {
  region: string
  need: KeptNeed
  mayWork: boolean
  done: string | null
  answered?: Answered
  /** Who has answered, between the heading and the form. */
  children: ReactNode
}

/** One need, for those who keep it: how it stands, what it says, and its end. */
export function NeedKeeping({ region, need, mayWork, done, answered, children }: NeedKeepingProps) {
  const { needs, office } = useText()
  const words = needs.keep
  const language = useLanguage()
  const labels = useNeedLabels()
  const said = needIn(language, need)
  const isOpen = need.state === 'open'
  const ofClose = answered?.act === 'close' ? answered : undefined
  const ofForm = answered && answered.act !== 'close' ? answered : undefined
  const dones: Record<string, string> = words.done
  return (
    <>
      <PageHead
        kicker={
          <>
            <strong>{need.host}</strong> · {words.states[need.state]}
          </>
        }
        title={<span lang={said.language}>{said.title}</span>}
        lead={<Lead need={need} />}
        above={
          <Problems
            problems={answered?.problems ?? []}
            before={ofClose ? words.beforeClose : words.before}
            labels={labels}
          />
        }
      >
        {!answered && done !== null && Object.hasOwn(dones, done) && (
          <div className="space-4">
            <Notice kind="good" title={dones[done]} live />
          </div>
        )}
        {isOpen && (
          <p>
            <a href={pathsIn(language).need(region, need.id)}>{words.see}</a>
          </p>
        )}
      </PageHead>
      {children}
      {need.state === 'closed' ? (
        <>
          <KeptText typed={answered?.typed} />
          <Section title={needs.one.about}>
            <p className="kept" lang={said.language}>
              {[said.first, said.rest].filter(Boolean).join('\n')}
            </p>
          </Section>
        </>
      ) : mayWork ? (
        <>
          <Section title={words.change} id="change">
            <NeedForm
              typed={ofForm?.typed ?? typedOf(need)}
              problems={ofForm?.problems ?? []}
              isOpen={isOpen}
            />
          </Section>
          <Close answered={ofClose} />
        </>
      ) : (
        <p>{office.refused.reader}</p>
      )}
    </>
  )
}

function Lead({ need }: { need: KeptNeed }) {
  const words = useText().needs.keep
  const reason: Record<string, string> = words.closedFor
  if (need.closedAt !== null)
    return words.closedLead(new Date(need.closedAt), reason[need.closeReason ?? ''] ?? '')
  return need.state === 'open' && need.closesOn ? words.openLead(need.closesOn) : words.draftLead
}

function Close({ answered }: { answered?: Answered }) {
  const words = useText().needs.keep
  const error = useFieldError(answered?.problems ?? [])
  return (
    <Section title={words.close} id="close">
      <p>{words.closeLead}</p>
      <form method="post" noValidate>
        <ChoiceGroup
          name="reason"
          label={words.closeReason}
          error={error('reason', words.closeReason)}
          value={answered?.typed.reason?.[0]}
          options={needCloseReasons.map((code: NeedCloseReason) => ({
            value: code,
            label: words.closedFor[code],
          }))}
        />
        <ButtonRow>
          <Button kind="stop" name="do" value="close">
            {words.closeSubmit}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

const typedOf = (need: KeptNeed): Typed => ({
  titleSv: [need.titleSv],
  titleEn: [need.titleEn],
  aboutSv: [need.aboutSv],
  aboutEn: [need.aboutEn],
  sector: [need.sector],
  tests: need.tests,
  users: need.users,
  settings: need.settings,
  closesOn: need.closesOn ? [need.closesOn] : [],
})
