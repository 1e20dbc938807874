import { useLoaderData } from '../../framework.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Evaluated, loader } from './evaluate.tsx'

/** The letter exactly as it would leave, and the button that sends it: with it goes what the letter was made of, and nothing else. */
export function LetterToSend({ answered }: { answered: Evaluated }) {
  const { seen } = useLoaderData<typeof loader>()
  const words = useText().evaluationPage.office
  const { preview, previewed = 'form', typed } = answered
  const kept = Object.entries(typed).filter(([name]) => name !== 'do' && name !== 'version')
  return (
    <Section title={words.letter} id="letter">
      <p>{preview ? words.letterLead : words.letterNone}</p>
      {preview && (
        <div className="space-4" lang={preview.language}>
          <Sheet from={preview.from} to={preview.to} subject={preview.subject} plain={preview.plain} />
        </div>
      )}
      <form method="post">
        <input type="hidden" name="version" value={seen} />
        {kept.flatMap(([name, values]) =>
          values.map(value => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        <ButtonRow why={words.sendNote[previewed]}>
          <Button name="do" value={previewed === 'form' ? 'send-form' : 'send'}>
            {words.send[previewed]}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
