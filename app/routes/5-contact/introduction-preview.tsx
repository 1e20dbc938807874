import type { PreviewedLetter } from '@testbro/use-cases/5-contact/tell-introduction'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Answered, Loaded } from './introduction.tsx'
import { MadeIds } from './introduction-form.tsx'

type IntroductionPreviewProps = Pick<Loaded, 'units'> & {
  answered: Answered
  back: { region: string; inquiry: string }
}

/** Every letter as it will leave, and the button that sends exactly these: what was shown is in the form, out of reach. */
export function IntroductionPreview({ units, answered, back }: IntroductionPreviewProps) {
  const words = useText().contactPage.introduction
  const paths = pathsIn(useLanguage())
  const { typed, preview = [] } = answered
  return (
    <Section title={words.previewHeading} id="letters">
      <p>{words.previewLead}</p>
      {preview.map(({ unit, company, people: [first, ...others] }) => (
        <div key={unit} className="stack space-6">
          <h3>{words.previewUnit(unit)}</h3>
          <LetterSheet letter={company} />
          {first && <LetterSheet letter={first} />}
          {others.map(letter => (
            <Fold key={letter.to} summary={words.letterTo(letter.to)}>
              <LetterSheet letter={letter} />
            </Fold>
          ))}
        </div>
      ))}
      <form method="post" className="space-6">
        <MadeIds units={units} typed={typed} />
        {typed.units?.map(unit => (
          <input key={unit} type="hidden" name="units" value={unit} />
        ))}
        <textarea name="message" defaultValue={typed.message?.[0]} hidden readOnly />
        <ButtonRow why={words.why}>
          <Button name="do" value="introduce">
            {words.submit(preview.length)}
          </Button>
          <a href={paths.case(back.region, back.inquiry)}>{words.cancel}</a>
        </ButtonRow>
      </form>
    </Section>
  )
}

function LetterSheet({ letter }: { letter: PreviewedLetter }) {
  const { from, to, subject, plain, language } = letter
  return (
    <div lang={language}>
      <Sheet from={from} to={to} subject={subject} plain={plain} />
    </div>
  )
}
