import { documentField, inquiryForm } from '@testbro/rules/1-inquiry'
import { countries } from '@testbro/rules/country'
import { numbersOf, type Question } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import { senderKinds } from '@testbro/rules/sender'
import { problemText } from '@testbro/text/problems'
import { FormQuestions, type Given, SecretMark, type Typed } from './form-questions.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { ErrorBox } from './ui/error-box.tsx'
import { FieldGroup } from './ui/field-group.tsx'
import { FileField } from './ui/file-field.tsx'
import { useLanguage, useText } from './ui/language.tsx'
import { SelectField } from './ui/select-field.tsx'
import { TextField } from './ui/text-field.tsx'

export type { Typed }

type Labels = Readonly<
  Record<string, { label: string; options?: Record<string, { label: string; sub: string }>; hint?: string }>
>

const numbers = numbersOf(inquiryForm)
const last = Math.max(...[...numbers.values()].map(number => number ?? 0))
/** How many numbered questions a visitor answers: the form's, the document, and who the sender is. */
export const questionCount = last + 2

const useLabels = (): Labels => {
  const { questions, sender, document } = useText().inquiry
  const { legend: _, ...senderLabels } = sender
  return { ...questions, ...senderLabels, [documentField]: document } as Labels
}

/** The sentence for a field's problem, the same at the field and in the box above the heading. */
const useSentences = () => {
  const language = useLanguage()
  const labels = useLabels()
  return (problem: Problem) => problemText(language, problem, labels[problem.field]?.label)
}

/** Everything that is wrong, above the heading. `before` says what it stands in the way of. */
export function InquiryErrors({ problems, before }: { problems: readonly Problem[]; before: string }) {
  const sentence = useSentences()
  return (
    <ErrorBox
      faults={problems.map(problem => ({
        field: pageless.has(problem.field) ? undefined : problem.field,
        text: sentence(problem),
      }))}
      before={before}
    />
  )
}
const pageless = new Set(['form', 'version'])

/** The questions of the short form, as they are shown to a company and to an office that enters one. */
export function Questions({ typed, problems, asKnown = false }: Given & { asKnown?: boolean }) {
  const { questions: words } = useText().inquiry
  const questions: readonly Question[] = inquiryForm.questions
  return (
    <FormQuestions
      questions={
        asKnown ? questions.map(question => ({ ...question, required: question.key === 'title' })) : questions
      }
      words={words}
      typed={typed}
      problems={problems}
    />
  )
}

/** The optional document. */
export function Document({ typed, problems, kept }: Given & { kept?: string }) {
  const { document, secret } = useText().inquiry
  const sentence = useSentences()
  const problem = problems.find(found => found.field === documentField)
  return (
    <>
      <FileField
        name={documentField}
        label={`${last + 1}. ${document.label}`}
        hint={document.hint}
        error={problem && sentence(problem)}
        accept="application/pdf"
        kept={kept}
        optional
      />
      <SecretMark field={documentField} typed={typed} label={secret.markOfDocument} />
    </>
  )
}

/** Who sends it. `asKnown`: an office enters what it was told, so most may be left out. */
export function SenderFields({ typed, problems, asKnown = false }: Given & { asKnown?: boolean }) {
  const { sender, entered } = useText().inquiry
  const language = useLanguage()
  const sentence = useSentences()
  const field = (name: string) => {
    const problem = problems.find(found => found.field === name)
    return { name, compact: true, value: typed[name]?.[0], error: problem && sentence(problem) }
  }
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const lands = countries
    .map(code => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <FieldGroup id="sender" legend={asKnown ? entered.sender.legend : `${last + 2}. ${sender.legend}`}>
      <TextField
        {...field('contactName')}
        label={asKnown ? entered.sender.contactName : sender.contactName.label}
        autoComplete="name"
        width="mid"
        optional={asKnown}
      />
      <TextField
        {...field('email')}
        type="email"
        label={sender.email.label}
        hint={asKnown ? entered.emailHint : sender.email.hint}
        autoComplete="email"
        width="mid"
        spellCheck={false}
        optional={asKnown}
      />
      <TextField
        {...field('phone')}
        type="tel"
        label={sender.phone.label}
        hint={sender.phone.hint}
        autoComplete="tel"
        width="short"
        optional
      />
      <ChoiceGroup
        {...field('senderKind')}
        label={asKnown ? entered.sender.senderKind : sender.senderKind.label}
        optional={asKnown}
        options={senderKinds.map(kind => ({ value: kind, ...sender.senderKind.options[kind] }))}
      />
      <TextField
        {...field('companyName')}
        label={sender.companyName.label}
        hint={asKnown ? undefined : sender.companyName.hint}
        autoComplete="organization"
        width="mid"
      />
      <TextField
        {...field('orgNumber')}
        label={sender.orgNumber.label}
        hint={sender.orgNumber.hint}
        width="short"
        spellCheck={false}
        optional
      />
      <SelectField
        {...field('orgCountry')}
        label={sender.orgCountry.label}
        value={typed.orgCountry?.[0] ?? 'SE'}
        options={lands}
        width="mid"
      />
    </FieldGroup>
  )
}
