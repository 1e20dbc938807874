import { getCompany } from '@testbro/db/read/companies'
import { findInquiry, listVersions } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { fieldsOf, readAnswers } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import { mayCorrect } from '@testbro/rules/stage'
import { correctInquiry } from '@testbro/use-cases/1-inquiry/correct-inquiry'
import { readForm } from '../../form.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { InquiryErrors, Questions } from '../../inquiry-form.tsx'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { asSignedIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { Answers } from './answers.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
type Typed = Readonly<Record<string, readonly string[]>>
type Answered = { problems: Problem[]; typed: Typed }

export const meta = titled<Loaded>(
  (text, { inquiry, may }) =>
    `${may === true ? text.inquiry.correct.heading : text.company.correct.tooLate}: ${inquiry.title}`,
)

export const loader = async (args: LoaderArgs) => {
  const { company: companyId = '', inquiry: id = '' } = args.params
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: companyId, inquiry: id }, async ({ db }) => {
      const found = await findInquiry(db, id)
      if (!found) throw notFound()
      const company = await getCompany(db, companyId)
      const { contactEmail, hue } = await getRegion(db, found.regionId)
      const newest = (await listVersions(db, id)).at(-1)
      return {
        demo: args.context.config.demo,
        company,
        region: { hue, contactEmail },
        inquiry: { id, title: found.title },
        may: mayCorrect(found),
        version: newest?.version ?? 0,
        answers: newest?.answers ?? [],
      }
    }),
  )
}

export const action = async (args: ActionArgs) => {
  const { company = '', inquiry = '' } = args.params
  const { fields, first } = await readForm(args)
  const version = /^\d{1,6}$/.test(first('version')) ? Number(first('version')) : 0
  return asSignedIn(
    args,
    async session => {
      const outcome = await correctInquiry(
        { as: 'company', session, company, inquiry },
        inquiry,
        version,
        fields,
      )
      if ('corrected' in outcome)
        return seeOther(`${pathsOf(args.request).companyInquiry(company, inquiry)}?done=corrected`)
      if ('problems' in outcome) return data({ problems: outcome.problems, typed: fields }, { status: 422 })
      if (outcome.refused === 'not-found') throw notFound()
      return data({ problems: [], typed: fields }, { status: 409 })
    },
    fields,
  )
}

export default function Correct() {
  const { demo, company, inquiry, region, may } = useLoaderData<typeof loader>()
  const answer = useActionData<Answered>()
  const text = useText()
  const { correct, page } = text.inquiry
  const own = text.company.correct
  const paths = pathsIn(useLanguage())
  const back = paths.companyInquiry(company.id, inquiry.id)
  return (
    <CompanyFrame company={company} demo={demo}>
      <Crumb
        links={[
          { href: paths.company(company.id), label: page.crumb },
          { href: back, label: inquiry.title },
        ]}
      />
      <PageHead
        title={may === true ? correct.heading : own.tooLate}
        lead={may === true ? correct.lead : text.stage.refused.correct[may.refused]}
        above={
          may === true && <InquiryErrors problems={answer?.problems ?? []} before={correct.beforeSubmit} />
        }
      >
        {may === true && (
          <p>
            {correct.sender(region.contactEmail)} {own.document}
          </p>
        )}
      </PageHead>
      {may === true ? <CorrectForm back={back} /> : <TooLate back={back} />}
    </CompanyFrame>
  )
}

function CorrectForm({ back }: { back: string }) {
  const { version, answers } = useLoaderData<typeof loader>()
  const answer = useActionData<Answered>()
  const { correct } = useText().inquiry
  const meanwhile = answer?.problems.some(problem => problem.code === 'changed-meanwhile')
  return (
    <>
      {meanwhile && <Meanwhile typed={answer?.typed ?? {}} back={back} />}
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <Questions typed={answer?.typed ?? fieldsOf(answers)} problems={answer?.problems ?? []} />
        <ButtonRow>
          <Button>{correct.submit}</Button>
          <a href={back}>{correct.cancel}</a>
        </ButtonRow>
      </form>
    </>
  )
}

/** What stands now where it differs from what was typed: a colleague's, or one's own sent a moment ago. */
function Meanwhile({ typed, back }: { typed: Typed; back: string }) {
  const { answers } = useLoaderData<typeof loader>()
  const { correct } = useText().company
  const mine = readAnswers(inquiryForm, typed).answers
  const differing = answers.filter(({ question, value, mayBeSecret }) => {
    const same = mine.find(found => found.question === question)
    return same?.mayBeSecret !== mayBeSecret || same.value.join('\n') !== value.join('\n')
  })
  if (differing.length === 0 && mine.length === answers.length)
    return (
      <Notice kind="good" live title={correct.savedAlready}>
        <p>
          {correct.savedAlreadyText} <a href={back}>{correct.back}</a>
        </p>
      </Notice>
    )
  return (
    <Section title={correct.meanwhile}>
      <p>{correct.meanwhileLead}</p>
      <Answers answers={differing} only />
    </Section>
  )
}

/** It cannot be corrected any more; what was typed is not lost. */
function TooLate({ back }: { back: string }) {
  const answer = useActionData<Answered>()
  const { correct } = useText().company
  const typed: Typed = answer?.typed ?? {}
  return (
    <>
      {answer && (
        <Section title={correct.yours}>
          <p>{correct.yoursLead}</p>
          <Answers answers={readAnswers(inquiryForm, typed).answers} only />
        </Section>
      )}
      <p>
        <a href={back}>{correct.back}</a>
      </p>
    </>
  )
}
