import type { Problem } from '@testbro/rules/problem'
import type { ReactNode } from 'react'
import {
  Document,
  InquiryErrors,
  Questions,
  questionCount,
  SenderFields,
  type Typed,
} from '../../inquiry-form.tsx'
import { needIn } from '../../need-words.ts'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { NeedAnswered } from './need-answered.server.ts'

type DraftPageProps = {
  region: { slug: string; name: string }
  typed: Typed
  problems: readonly Problem[]
  kept?: string
  intent?: 'send' | 'save'
  draft: string
  nonce: string
  /** The last day ('YYYY-MM-DD') a saved draft is kept. */
  keptUntil: string
  /** The need that it answers. */
  need: NeedAnswered | null
  heading?: string
  lead?: string
  children?: ReactNode
}

/** The short form on one page: what holds for what is sent, the questions, and two buttons. */
export function DraftPage(page: DraftPageProps) {
  const {
    region,
    typed,
    problems,
    kept,
    intent = 'send',
    draft,
    nonce,
    keptUntil,
    need,
    heading,
    lead,
    children,
  } = page
  const { inquiry } = useText()
  const { form } = inquiry
  const paths = pathsIn(useLanguage())
  return (
    <>
      <Crumb links={[{ href: paths.region(region.slug), label: form.crumb }]} />
      <PageHead
        title={heading ?? form.heading}
        lead={lead ?? form.lead(questionCount)}
        above={
          <InquiryErrors problems={problems} before={intent === 'save' ? form.beforeSave : form.beforeSend} />
        }
      />
      {need && <Answering region={region.slug} need={need} />}
      <Before region={region} />
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="draft" value={draft} />
        <input type="hidden" name="nonce" value={nonce} />
        {need && <input type="hidden" name="answersNeed" value={need.id} />}
        <p className="small muted">{form.allAsked}</p>
        <Questions typed={typed} problems={problems} />
        <Document typed={typed} problems={problems} kept={kept} />
        <SenderFields typed={typed} problems={problems} />
        <ButtonRow why={form.saveNote(keptUntil)}>
          <Button name="do" value="send">
            {form.send}
          </Button>
          <Button kind="second" name="do" value="save">
            {form.save}
          </Button>
        </ButtonRow>
      </form>
      {children}
    </>
  )
}

function Answering({ region, need }: { region: string; need: NeedAnswered }) {
  const { needs } = useText()
  const language = useLanguage()
  const said = needIn(language, need)
  return (
    <Notice title={needs.answering(need.host)}>
      <p>
        <a href={pathsIn(language).need(region, need.id)} lang={said.language}>
          {said.title}
        </a>
      </p>
      <p>{needs.answeringWhy}</p>
    </Notice>
  )
}

/** What becomes a public record and how data are used stands above the first question (GDPR article 13). */
function Before({ region }: { region: { slug: string; name: string } }) {
  const { before } = useText().inquiry
  const privacy = pathsIn(useLanguage()).privacy(region.slug)
  return (
    <section className="section">
      <h2 className="section-head">{before.heading}</h2>
      <ul>
        <li>
          {before.publicRecord(region.name)} <a href={`${privacy}#public-record`}>{before.morePublic}</a>
        </li>
        <li>{before.secrets(region.name)}</li>
        <li>{before.units}</li>
        <li>{before.patients}</li>
        <li>
          {before.personal(region.name)} <a href={`${privacy}#personal-data`}>{before.morePersonal}</a>
        </li>
      </ul>
    </section>
  )
}
