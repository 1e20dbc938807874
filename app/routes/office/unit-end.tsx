import { pathsIn } from '../../paths.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'

/** Asks once more before a unit leaves the network. */
export function EndUnit({ region, unit }: { region: string; unit: { id: string; name: string } }) {
  const { unit: words } = useText().office
  const paths = pathsIn(useLanguage())
  return (
    <Section title={words.endHeading(unit.name)}>
      <p>{words.endLead}</p>
      <form method="post">
        <ButtonRow>
          <Button kind="stop" name="do" value="end">
            {words.endSubmit}
          </Button>
          <ButtonLink kind="second" href={paths.unit(region, unit.id)}>
            {words.keep}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Section>
  )
}
