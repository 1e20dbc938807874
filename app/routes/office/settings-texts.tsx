import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Lines } from '../../lines.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const names = ['heading', 'lead', 'tests', 'privacy'] as const
type Name = (typeof names)[number]
const limits: Record<Name, number> = { heading: 80, lead: 400, tests: 4000, privacy: 8000 }
const rows: Record<Name, number> = { heading: 1, lead: 3, tests: 6, privacy: 8 }

export type OwnTexts = { language: 'sv' | 'en'; version: string; words: Record<Name, string> }
type TextSettingsProps = { own: OwnTexts; mayChange: boolean; answered?: Answered }

/** The region's words in one language. The form says which version it was made from, so that nobody writes over another unseen. */
export function TextSettings({ own: { language, version, words }, mayChange, answered }: TextSettingsProps) {
  const { settings } = useText().office
  const error = useFieldError(answered?.problems)
  const stands = <StandingTexts language={language} words={words} />
  const overtaken = answered?.problems.some(({ code }) => code === 'changed-meanwhile')
  const field = (name: Name) => {
    const { label, hint } = settings.fields[name]
    return {
      name,
      id: `${language}-${name}`,
      label,
      hint,
      value: answered?.typed[name]?.[0] ?? words[name],
      error: error(name, label),
    }
  }
  return (
    <Section title={settings.texts[language]} id={`texts-${language}`}>
      {overtaken && (
        <Notice kind="wait" title={settings.now} level={3}>
          <p>{settings.nowLead}</p>
          {stands}
        </Notice>
      )}
      {mayChange ? (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={version} />
          <TextField {...field('heading')} />
          {names.slice(1).map(name => (
            <TextArea key={name} {...field(name)} rows={rows[name]} limit={limits[name]} />
          ))}
          <ButtonRow>
            <Button kind="second" name="do" value={`texts-${language}`}>
              {settings.saveTexts[language]}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        stands
      )}
    </Section>
  )
}

function StandingTexts({ language, words }: Pick<OwnTexts, 'language' | 'words'>) {
  const { settings } = useText().office
  return (
    <Facts
      items={names.map(name => ({
        term: settings.fields[name].label,
        value: <Lines text={words[name]} language={language} />,
      }))}
    />
  )
}
