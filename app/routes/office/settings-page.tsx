import type { Region } from '@testbro/db/read/regions'
import type { OfficeRole } from '@testbro/rules/actor'
import type { Answered } from '../../answered.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { ClockSettings } from './settings-clocks.tsx'
import { LookSettings } from './settings-look.tsx'
import { type OwnTexts, TextSettings } from './settings-texts.tsx'
import { VerifySettings } from './settings-verify.tsx'

type SettingsPageProps = {
  region: Region
  role: OfficeRole
  texts: readonly OwnTexts[]
  gives: { evaluationBeginsIn: string; decisionIn: string }
  done: string | null
  answered?: Answered
}

/** What the region says of itself: words, promises, colour. Everyone of the office reads it; an administrator changes it. */
export function SettingsPage({ region, role, texts, gives, done, answered }: SettingsPageProps) {
  const { office, webhooks } = useText()
  const { settings: words } = office
  const paths = pathsIn(useLanguage())
  const dones: Record<string, string> = words.done
  const mayAdminister = role === 'admin'
  const of = (act: string) => (answered?.act === act ? answered : undefined)
  return (
    <>
      <PageHead
        title={words.heading(region.name)}
        lead={mayAdminister ? words.lead : office.refused[role === 'reader' ? 'reader' : 'admins-only']}
        above={<SettingsFaults answered={answered} />}
      >
        <p>
          <a href={paths.region(region.slug)}>{words.see}</a>
        </p>
      </PageHead>
      {!answered && done !== null && Object.hasOwn(dones, done) && (
        <Notice kind="good" title={dones[done]} live />
      )}
      {texts.map(text => (
        <TextSettings
          key={text.language}
          own={text}
          mayChange={mayAdminister}
          answered={of(`texts-${text.language}`)}
        />
      ))}
      <ClockSettings region={region} gives={gives} mayChange={mayAdminister} answered={of('clocks')} />
      <VerifySettings region={region} mayChange={mayAdminister} answered={of('verify')} />
      <LookSettings region={region} mayChange={mayAdminister} answered={of('look')} />
      <Section title={webhooks.title}>
        <p>
          <a href={paths.webhooks(region.slug)}>{webhooks.lead}</a>
        </p>
      </Section>
    </>
  )
}

function SettingsFaults({ answered }: { answered?: Answered }) {
  const { office, entries } = useText()
  const { fields, clockFields, hue, contactEmail } = office.settings
  if (!answered) return null
  const labelled = Object.entries({ ...fields, ...clockFields }).map(([name, { label }]) => [name, label])
  const language = /^texts-(.*)$/.exec(answered.act)?.[1]
  return (
    <Problems
      problems={answered.problems}
      refused={answered.refused}
      before={office.beforeSave}
      labels={{ ...Object.fromEntries(labelled), hue, contactEmail, verifyAfter: entries.setting.label }}
      idOf={field => (language ? `${language}-${field}` : field)}
    />
  )
}
