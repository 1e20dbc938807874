import { getCompany } from '@testbro/db/read/companies'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import type { Problem } from '@testbro/rules/problem'
import { mayWithdraw } from '@testbro/rules/stage'
import { problemText } from '@testbro/text/problems'
import { withdrawInquiry } from '@testbro/use-cases/1-inquiry/withdraw-inquiry'
import { readForm } from '../../form.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { ErrorBox } from '../../ui/error-box.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { asSignedIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
type Answered = { problems: Problem[]; typed?: string }

export const meta = titled<Loaded>((text, { inquiry }) => `${text.inquiry.withdraw.heading} ${inquiry.title}`)

export const loader = async (args: LoaderArgs) => {
  const { company: companyId = '', inquiry: id = '' } = args.params
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: companyId, inquiry: id }, async ({ db }) => {
      const found = await findInquiry(db, id)
      if (!found) throw notFound()
      const company = await getCompany(db, companyId)
      const { hue, slug } = await getRegion(db, found.regionId)
      const { title, reference } = found
      return {
        demo: args.context.config.demo,
        company,
        region: { hue, slug },
        inquiry: { id, title, reference },
        may: mayWithdraw(found),
      }
    }),
  )
}

export const action = async (args: ActionArgs) => {
  const { company = '', inquiry = '' } = args.params
  const { fields } = await readForm(args)
  const page = pathsOf(args.request).companyInquiry(company, inquiry)
  return asSignedIn(
    args,
    async session => {
      const outcome = await withdrawInquiry({ as: 'company', session, company, inquiry }, inquiry, fields)
      if ('problems' in outcome)
        return data({ problems: outcome.problems, typed: fields.why?.[0] }, { status: 422 })
      // pressed twice: it is done
      if ('withdrawn' in outcome || outcome.refused === 'withdrawn') return seeOther(`${page}?done=withdrawn`)
      throw notFound()
    },
    fields,
  )
}

export default function Withdraw() {
  const { demo, company, inquiry, region, may } = useLoaderData<typeof loader>()
  const text = useText()
  const { withdraw, page } = text.inquiry
  const paths = pathsIn(useLanguage())
  const back = paths.companyInquiry(company.id, inquiry.id)
  const crumb = [
    { href: paths.company(company.id), label: page.crumb },
    { href: back, label: inquiry.title },
  ]
  if (may !== true)
    return (
      <CompanyFrame company={company} demo={demo}>
        <Crumb links={crumb} />
        <PageHead title={text.stage.refused.withdraw[may.refused]} lead={withdraw.kept(inquiry.reference)} />
        <p>
          <a href={back}>{text.company.correct.back}</a>
        </p>
        <p>
          <a href={paths.inquiry(region.slug)}>{withdraw.again}</a>
        </p>
      </CompanyFrame>
    )
  return (
    <CompanyFrame company={company} demo={demo}>
      <Crumb links={crumb} />
      <WithdrawForm back={back} />
    </CompanyFrame>
  )
}

function WithdrawForm({ back }: { back: string }) {
  const { inquiry } = useLoaderData<typeof loader>()
  const answer = useActionData<Answered>()
  const { withdraw } = useText().inquiry
  const language = useLanguage()
  const faults = (answer?.problems ?? []).map(problem => ({
    field: problem.field,
    text: problemText(language, problem, withdraw.why),
  }))
  return (
    <>
      <PageHead
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.title}
          </>
        }
        title={withdraw.heading}
        lead={withdraw.lead}
        above={<ErrorBox faults={faults} />}
      >
        <p>{withdraw.kept(inquiry.reference)}</p>
      </PageHead>
      <form method="post">
        <TextArea
          name="why"
          label={withdraw.why}
          hint={withdraw.whyHint}
          value={answer?.typed}
          error={faults[0]?.text}
          limit={1000}
          optional
        />
        <ButtonRow>
          <Button kind="stop">{withdraw.submit}</Button>
          <a href={back}>{withdraw.cancel}</a>
        </ButtonRow>
      </form>
    </>
  )
}
