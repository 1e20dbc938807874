import type { RegionClocks } from '@testbro/rules/region-clocks'
import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

const names = ['evaluationBeginsIn', 'decisionIn', 'unitAnswersIn', 'reminderOn'] as const
type Name = (typeof names)[number]

type ClockSettingsProps = {
  region: RegionClocks
  /** The day that a promise gives, counted from today. */
  gives: Partial<Record<Name, string>>
  mayChange: boolean
  answered?: Answered
}

/** The region's promises, in working days, each with the day it would give today. */
export function ClockSettings({ region, gives, mayChange, answered }: ClockSettingsProps) {
  const { office, dates } = useText()
  const { settings } = office
  const error = useFieldError(answered?.problems)
  const day = (name: Name) => {
    const given = gives[name]
    return given ? settings.todayGives(given) : ''
  }
  return (
    <Section title={settings.clocks} id="clocks">
      <p className="muted">{settings.clocksLead}</p>
      {mayChange ? (
        <form method="post" noValidate>
          {names.map(name => {
            const { label, hint } = settings.clockFields[name]
            return (
              <TextField
                key={name}
                name={name}
                label={label}
                hint={`${hint} ${day(name)}`.trim()}
                value={answered?.typed[name]?.[0] ?? String(region[name])}
                error={error(name, label)}
                inputMode="numeric"
                width="short"
                compact
              />
            )
          })}
          <ButtonRow>
            <Button kind="second" name="do" value="clocks">
              {settings.saveClocks}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <Facts
          items={names.map(name => ({
            term: settings.clockFields[name].label,
            value:
              name === 'reminderOn'
                ? settings.onWorkingDay(region[name])
                : `${dates.workingDays(region[name])}. ${day(name)}`,
          }))}
        />
      )}
    </Section>
  )
}
