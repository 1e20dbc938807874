import { getCompany } from '@testbro/db/read/companies'
import { listContacts } from '@testbro/db/read/contacts'
import { findInquiry, listEvents, listFiles, listVersions } from '@testbro/db/read/inquiries'
import { findNeedAnswered, findPublicNeed } from '@testbro/db/read/needs'
import { getRegion } from '@testbro/db/read/regions'
import { listRounds } from '@testbro/db/read/rounds'
import { type Inside, reading } from '@testbro/db/transaction'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { mayAnswer, mayCorrect, mayWithdraw, nextOf, stageOf } from '@testbro/rules/stage'
import { needsForInquiry, shownNeed } from '../../fits.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { asSignedIn, languageIn, notFound } from '../../visit.server.ts'
import { AskedPart } from './asked-part.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { AnsweredPart, DecisionPart, ToAnswer } from './evaluation-part.tsx'
import { readCompanyEvaluation } from './evaluation-view.server.ts'
import { Happened } from './happened.tsx'
import { MorePart } from './more-part.tsx'
import { NeedsPart } from './needs-part.tsx'
import { SentPart } from './sent-part.tsx'
import { ThreeFacts } from './three-facts.tsx'

export type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { inquiry, region }) => `${inquiry.title} – ${region.name}`)

const dones = ['corrected', 'withdrawn', 'answered'] as const

export const loader = async (args: LoaderArgs) => {
  const { company: companyId = '', inquiry: id = '' } = args.params
  const done = new URL(args.request.url).searchParams.get('done')
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: companyId, inquiry: id }, async ({ db, now }) => {
      const found = await findInquiry(db, id)
      if (!found) throw notFound()
      const company = await getCompany(db, companyId)
      const region = await getRegion(db, found.regionId)
      const versions = await listVersions(db, id)
      const files = await listFiles(db, id)
      const events = await listEvents(db, id)
      const evaluation = await readCompanyEvaluation(db, found, languageIn(args.request))
      const rounds = await listRounds(db, id)
      const contacts = await listContacts(db, found.regionId, id)
      const answersNeed = (await findNeedAnswered(db, id))?.needId ?? null
      const {
        title,
        reference,
        receivedAt,
        withdrawnAt,
        withdrawnWhy,
        companyName,
        contactName,
        email,
        phone,
        cameBy,
      } = found
      return {
        demo: args.context.config.demo,
        company,
        region: {
          name: region.name,
          officeName: region.officeName,
          hue: region.hue,
          contactEmail: region.contactEmail,
        },
        inquiry: {
          id,
          title,
          reference,
          receivedAt,
          withdrawnAt,
          withdrawnWhy,
          companyName,
          contactName,
          email,
          phone,
        },
        stage: stageOf(found),
        next: nextOf(found, region, now),
        spans: bridgeOf(found, region).map(({ state, fact }) => ({ state, fact })),
        mayCorrect: mayCorrect(found),
        mayWithdraw: mayWithdraw(found),
        mayAnswer: mayAnswer(found),
        handler: found.handlerName ?? null,
        evaluation,
        versions: versions.map(({ version, givenAt, answers }) => ({ version, givenAt, answers })),
        files: files.map(({ id, name, bytes, scan, mayBeSecret }) => ({
          id,
          name,
          bytes,
          scan,
          mayBeSecret,
        })),
        // what the office entered was not sent in by the company
        events: events.map(({ what, at }) => ({
          what: what === 'inquiry-received' && cameBy !== 'form' ? 'inquiry-entered' : what,
          at,
        })),
        rounds: rounds.map(round => ({
          id: round.id,
          asked: Number(round.asked),
          replyOn: dayOf(round.replyBy),
          extended: round.extendedAt !== null,
          closedAt: round.closedAt,
          closeReason: round.closeReason,
          answered: round.answered ?? 0,
          interested: round.interested ?? 0,
        })),
        contacts,
        answered: answersNeed ? await readAnswered(db, found.regionId, answersNeed) : null,
        needs: found.withdrawnAt ? [] : await needsForInquiry(db, { title, versions, answersNeed }, null),
        done: dones.find(known => known === done) ?? null,
      }
    }),
  )
}

/** The need that the inquiry answers, while it is public. */
const readAnswered = async (db: Inside['db'], region: string, id: string) => {
  const need = await findPublicNeed(db, region, id)
  return need ? shownNeed(need) : null
}

export default function Inquiry() {
  const { demo, company, inquiry, stage, spans, done, evaluation } = useLoaderData<typeof loader>()
  const text = useText()
  const { page, correct, withdraw } = text.inquiry
  const own = text.company.page
  const paths = pathsIn(useLanguage())
  const answered = text.evaluationPage.company
  const said =
    done &&
    {
      corrected: { title: correct.done, more: own.correctedDone },
      withdrawn: { title: withdraw.done, more: withdraw.doneLead },
      answered: { title: answered.done, more: answered.doneLead(evaluation.versions[0]?.word ?? '') },
    }[done]
  return (
    <CompanyFrame company={company} demo={demo}>
      <Crumb links={[{ href: paths.company(company.id), label: page.crumb }]} />
      <PageHead
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.companyName ?? company.name} ·{' '}
            {page.receivedOn(inquiry.receivedAt)}
          </>
        }
        title={inquiry.title}
        lead={inquiry.withdrawnAt ? own.withdrawnOn(inquiry.withdrawnAt) : undefined}
      >
        {inquiry.withdrawnWhy && <p>{own.withdrawnWhy(inquiry.withdrawnWhy)}</p>}
        {said && (
          <div className="space-4">
            <Notice kind="good" live title={said.title}>
              <p>{said.more}</p>
            </Notice>
          </div>
        )}
      </PageHead>
      <ToAnswer />
      <Bridge
        say={text.stage.sentence(stage)}
        steps={spans.map(({ state, fact }) => ({ state, when: fact ? text.stage.span(fact) : undefined }))}
      />
      <Section>
        <ThreeFacts />
      </Section>
      <ContactsPart />
      <AskedPart />
      <DecisionPart />
      <Happened />
      <AnsweredPart />
      <SentPart />
      <NeedsPart />
      <MorePart />
    </CompanyFrame>
  )
}
