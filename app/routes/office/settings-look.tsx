import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HueField } from './hue-field.tsx'

type LookSettingsProps = {
  region: { hue: number; contactEmail: string }
  mayChange: boolean
  answered?: Answered
}

/** The region's colour, seen on this very page while it is chosen where script runs, and the office's address. */
export function LookSettings({ region, mayChange, answered }: LookSettingsProps) {
  const { settings } = useText().office
  const error = useFieldError(answered?.problems)
  return (
    <Section title={settings.look} id="look">
      {mayChange ? (
        <form method="post" noValidate>
          <HueField
            value={answered?.typed.hue?.[0] ?? String(region.hue)}
            saved={region.hue}
            error={error('hue', settings.hue)}
          />
          <TextField
            name="contactEmail"
            type="email"
            label={settings.contactEmail}
            hint={settings.contactEmailHint}
            value={answered?.typed.contactEmail?.[0] ?? region.contactEmail}
            error={error('contactEmail', settings.contactEmail)}
            width="mid"
            spellCheck={false}
          />
          <ButtonRow>
            <Button kind="second" name="do" value="look">
              {settings.saveLook}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <Facts
          items={[
            { term: settings.hue, value: region.hue },
            { term: settings.contactEmail, value: region.contactEmail },
          ]}
        />
      )}
    </Section>
  )
}
