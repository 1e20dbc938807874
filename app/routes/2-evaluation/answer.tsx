import { getCompany } from '@testbro/db/read/companies'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { fieldsOf } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import { mayAnswer } from '@testbro/rules/stage'
import { textIn } from '@testbro/text/catalogue'
import type { QuestionWords } from '@testbro/text/inquiry'
import type { Language } from '@testbro/text/language'
import { answerEvaluation } from '@testbro/use-cases/2-evaluation/answer-evaluation'
import { countQuestions, questionsOf } from '@testbro/use-cases/questions-of'
import { type Evaluation, readEvaluation } from '@testbro/use-cases/read-evaluation'
import { readForm } from '../../form.server.ts'
import { FormQuestions, type Typed } from '../../form-questions.tsx'
import { CompanyFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { Lines } from '../../lines.tsx'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { asSignedIn, languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
type Answered = { problems: Problem[]; typed: Typed }

export const meta = titled<Loaded>(
  (text, loaded) => `${headingOf(text.evaluationPage.company, loaded)}: ${loaded.inquiry.title}`,
)

export const loader = async (args: LoaderArgs) => {
  const { company: companyId = '', inquiry: id = '' } = args.params
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: companyId, inquiry: id }, async ({ db }) => {
      const found = await findInquiry(db, id)
      if (!found) throw notFound()
      const company = await getCompany(db, companyId)
      const { hue, officeName } = await getRegion(db, found.regionId)
      const evaluation = await readEvaluation(db, found)
      const may = mayAnswer(found)
      const { open } = evaluation
      const questions = open ? questionsOf(open, evaluation) : []
      return {
        demo: args.context.config.demo,
        company,
        region: { hue, officeName },
        inquiry: { id, title: found.title, reference: found.reference },
        may,
        request: open && {
          id: open.id,
          whole: open.questions === null,
          message: open.message,
          count: open.questions?.length ?? countQuestions(questions),
        },
        questions,
        words: wordsFor(evaluation, languageIn(args.request)),
        given: fieldsOf(
          evaluation.answers.filter(({ question }) => questions.some(({ key }) => key === question)),
        ),
      }
    }),
  )
}

/** The words of both forms: the region's own as they were when it asked. */
const wordsFor = ({ form }: Evaluation, language: Language): Record<string, QuestionWords | undefined> => ({
  ...textIn(language).inquiry.questions,
  ...Object.fromEntries(form.questions.map(({ key, words }) => [key, words[language]])),
})

export const action = async (args: ActionArgs) => {
  const { company = '', inquiry = '' } = args.params
  const { fields, first } = await readForm(args)
  return asSignedIn(
    args,
    async session => {
      const by = { as: 'company', session, company, inquiry } as const
      const outcome = await answerEvaluation(by, inquiry, idIn(first('id')), fields)
      if ('answered' in outcome)
        return seeOther(`${pathsOf(args.request).companyInquiry(company, inquiry)}?done=answered`)
      if ('problems' in outcome) return data({ problems: outcome.problems, typed: fields }, { status: 422 })
      if (outcome.refused === 'not-found') throw notFound()
      return data({ problems: [], typed: fields }, { status: 409 })
    },
    fields,
  )
}

const headingOf = (
  words: ReturnType<typeof textIn>['evaluationPage']['company'],
  { request }: Pick<Loaded, 'request'>,
) => (request && !request.whole ? words.complete(request.count) : words.whole)

export default function Answer() {
  const loaded = useLoaderData<typeof loader>()
  const { demo, company, inquiry, may, request } = loaded
  const answered = useActionData<Answered>()
  const text = useText()
  const words = text.evaluationPage.company
  const paths = pathsIn(useLanguage())
  const back = paths.companyInquiry(company.id, inquiry.id)
  const labels = Object.fromEntries(
    Object.entries(loaded.words).map(([key, asked]) => [key, asked?.label ?? key]),
  )
  const open = may === true && request !== null
  return (
    <CompanyFrame company={company} demo={demo}>
      <Crumb
        links={[
          { href: paths.company(company.id), label: text.inquiry.page.crumb },
          { href: back, label: inquiry.title },
        ]}
      />
      <PageHead
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.title}
          </>
        }
        title={open || may === true ? headingOf(words, loaded) : text.stage.refused.answer[may.refused]}
        lead={open && (request.whole ? words.wholeLead(request.count) : words.completeLead)}
        above={<Problems problems={answered?.problems ?? []} before={words.before} labels={labels} />}
      >
        {open && (
          <p>
            {words.noLastDay} {words.record}
          </p>
        )}
      </PageHead>
      {open ? (
        <AnswerForm back={back} />
      ) : (
        <>
          <KeptText typed={answered?.typed} />
          <p>
            <a href={back}>{text.company.correct.back}</a>
          </p>
        </>
      )}
    </CompanyFrame>
  )
}

function AnswerForm({ back }: { back: string }) {
  const { request, questions, words: asked, given, region } = useLoaderData<typeof loader>()
  const answered = useActionData<Answered>()
  const words = useText().evaluationPage.company
  return (
    <>
      {request?.message && (
        <Notice title={words.says(region.officeName)}>
          <p>
            <Lines text={request.message} />
          </p>
        </Notice>
      )}
      <form method="post" noValidate className="section">
        <input type="hidden" name="id" value={request?.id} />
        <FormQuestions
          questions={questions}
          words={asked as Record<string, QuestionWords | undefined>}
          typed={answered?.typed ?? given}
          problems={answered?.problems ?? []}
        />
        <ButtonRow>
          <Button>{words.submit}</Button>
          <a href={back}>{words.cancel}</a>
        </ButtonRow>
      </form>
    </>
  )
}
