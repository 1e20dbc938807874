import { findInquiry } from '@testbro/db/read/inquiries'
import { versionWord } from '@testbro/rules/2-evaluation'
import { fieldsOf } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import { mayJudge } from '@testbro/rules/stage'
import { textIn } from '@testbro/text/catalogue'
import type { QuestionWords } from '@testbro/text/inquiry'
import { editAnswer } from '@testbro/use-cases/2-evaluation/edit-answer'
import { readEvaluation } from '@testbro/use-cases/read-evaluation'
import { useFieldError } from '../../field-error.ts'
import { readForm } from '../../form.server.ts'
import { FormQuestions, type Typed } from '../../form-questions.tsx'
import { OfficeFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { changedIn, wordsOf } from './evaluation-view.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
type Answered = { typed: Typed; problems: readonly Problem[]; refused?: string }

export const meta = titled<Loaded>(
  (text, { inquiry, region }) => `${text.evaluationPage.edit.heading}: ${inquiry.title} – ${region.name}`,
)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async at => {
    const id = idIn(args.params.inquiry)
    const found = id === null ? undefined : await findInquiry(at.db, id)
    if (!found) throw notFound()
    const language = languageIn(args.request)
    const evaluation = await readEvaluation(at.db, found)
    const { newest, versions, may, answers } = evaluation
    const words = wordsOf(evaluation, language)
    const search = new URL(args.request.url).searchParams
    const question = may.find(({ key }) => key === search.get('question'))
    const own: Record<string, QuestionWords | undefined> = textIn(language).inquiry.questions
    const asked =
      evaluation.form.questions.find(({ key }) => key === question?.key)?.words[language] ??
      own[question?.key ?? '']
    const done = search.get('done')
    return {
      inquiry: { id: found.id, title: found.title, reference: found.reference, language: found.language },
      mayJudge: mayJudge(found),
      version: newest && versionWord(newest),
      questions: may.map(({ key }) => ({ value: key, label: words.label(key) })),
      question: question && { ...question, required: true, partOf: undefined, onlyIf: undefined },
      asked,
      given: fieldsOf(answers.filter(answer => answer.question === question?.key)),
      versions: versions
        .map((version, index) => ({
          word: versionWord(version),
          at: version.givenAt.toISOString(),
          by: version.requestId === null ? version.by : null,
          edited: version.requestId === null,
          reason: version.reason,
          changed: changedIn(evaluation, index).map(words.label),
        }))
        .toReversed(),
      done: versions.map(versionWord).find(word => word === done) ?? null,
    }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const inquiry = idIn(args.params.inquiry)
  const { region, outcome } = await actInOffice(args, fields, async by =>
    inquiry === null ? { refused: 'not-found' as const } : editAnswer(by, inquiry, first('version'), fields),
  )
  if ('edited' in outcome)
    return seeOther(
      `${pathsOf(args.request).evaluationAnswers(region.slug, inquiry ?? '')}?done=${outcome.edited}`,
    )
  if ('problems' in outcome)
    return data<Answered>({ typed: fields, problems: outcome.problems }, { status: 422 })
  return data<Answered>({ typed: fields, problems: [], refused: outcome.refused }, { status: 409 })
}

export default function EditAnswer() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, inquiry, mayJudge, version, done } = loaded
  const answered = useActionData<Answered>()
  const { office, evaluationPage, stage } = useText()
  const words = evaluationPage.edit
  const paths = pathsIn(useLanguage())
  const labels = {
    question: words.choose,
    reason: words.reason,
    ...(loaded.question && { [loaded.question.key]: loaded.asked?.label ?? loaded.question.key }),
  }
  const mayEdit = mayJudge === true && version !== null && role !== 'reader'
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: office.case.crumb },
          { href: paths.case(region.slug, inquiry.id), label: inquiry.title },
          { href: paths.evaluation(region.slug, inquiry.id), label: words.crumb },
        ]}
      />
      <PageHead
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.title}
          </>
        }
        title={version === null ? words.notAnswered : words.heading}
        lead={version === null ? words.notAnsweredLead : words.lead}
        above={<Problems problems={answered?.problems ?? []} before={words.before} labels={labels} />}
      >
        {done && <Notice kind="good" live title={words.done(done)} />}
        {mayJudge !== true && <p>{stage.refused.evaluate[mayJudge.refused]}</p>}
      </PageHead>
      {mayEdit ? <EditForms answered={answered} /> : <KeptText typed={answered?.typed} />}
      <Versions versions={loaded.versions} />
    </OfficeFrame>
  )
}

/** First which answer, by its address; then the answer and the reason. */
function EditForms({ answered }: { answered?: Answered }) {
  const { questions, question, asked, given, version } = useLoaderData<typeof loader>()
  const { problems = [], typed } = answered ?? {}
  const words = useText().evaluationPage.edit
  const error = useFieldError(problems)
  return (
    <Section>
      <form method="get">
        <SelectField
          name="question"
          label={words.choose}
          options={questions}
          value={question?.key}
          width="mid"
          error={error('question', words.choose)}
        />
        <ButtonRow>
          <Button kind="second">{words.choosing}</Button>
        </ButtonRow>
      </form>
      {question && (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={version ?? ''} />
          <input type="hidden" name="question" value={question.key} />
          <FormQuestions
            questions={[question]}
            numbered={false}
            words={{ [question.key]: asked as QuestionWords | undefined }}
            typed={typed ?? given}
            problems={problems}
          />
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            limit={500}
            value={typed?.reason?.[0]}
            error={error('reason', words.reason)}
          />
          <ButtonRow>
            <Button>{words.submit}</Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}

/** Every version, the newest first: who, when, what and why. */
function Versions({ versions }: Pick<Loaded, 'versions'>) {
  const { evaluationPage, dates } = useText()
  const words = evaluationPage.edit
  if (versions.length === 0) return null
  return (
    <Section title={words.versions}>
      <Timeline
        items={versions.map(({ word, at, by, edited, reason, changed }) => ({
          at,
          when: dates.moment(new Date(at)),
          what: `${words.version(word)}.`,
          more: (
            <>
              {edited ? words.byOffice(by ?? words.somebody) : words.byCompany} {words.changed(changed)}{' '}
              {reason && words.why(reason)}
            </>
          ),
        }))}
      />
    </Section>
  )
}
