import { account } from './account.ts'
import { api } from './api.ts'
import { company } from './company.ts'
import { compare } from './compare.ts'
import { contact } from './contact.ts'
import { contactPage } from './contact-page.ts'
import { dates } from './dates.ts'
import { distribution } from './distribution.ts'
import { entries } from './entries.ts'
import { entry } from './entry.ts'
import { environmentPage } from './environment-page.ts'
import { environments } from './environments.ts'
import { evaluation } from './evaluation.ts'
import { evaluationPage } from './evaluation-page.ts'
import { frame } from './frame.ts'
import { inquiry } from './inquiry.ts'
import type { Language } from './language.ts'
import { mailbox } from './mailbox.ts'
import { matching } from './matching.ts'
import { mishap } from './mishap.ts'
import { needs } from './needs.ts'
import { office } from './office.ts'
import { problems } from './problems.ts'
import { questions } from './questions.ts'
import { region } from './region.ts'
import { reply } from './reply.ts'
import { replyPage } from './reply-page.ts'
import { stage } from './stage.ts'
import { ui } from './ui.ts'
import { watches } from './watches.ts'
import { webhooks } from './webhooks.ts'

const areas = {
  account,
  api,
  company,
  compare,
  contact,
  contactPage,
  dates,
  distribution,
  entries,
  entry,
  environmentPage,
  environments,
  evaluation,
  evaluationPage,
  frame,
  inquiry,
  mailbox,
  matching,
  mishap,
  needs,
  office,
  problems,
  questions,
  region,
  replyPage,
  reply,
  stage,
  ui,
  webhooks,
  watches,
}

type Areas = typeof areas
export type Text = { [Area in keyof Areas]: Areas[Area]['sv'] }

const all = (language: Language) =>
  Object.fromEntries(Object.entries(areas).map(([area, words]) => [area, words[language]])) as Text

const texts: Record<Language, Text> = { sv: all('sv'), en: all('en') }

/** Every word a person reads, in one language, by area. */
export const textIn = (language: Language): Text => texts[language]
