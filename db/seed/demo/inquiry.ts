import type { DemoRegion } from './regions.ts'

/** A moment told from today: so many working days ago at a time in Sweden (`09:14`), or so many minutes ago. */
export type DemoMoment = { workingDaysAgo: number; at: string } | { minutesAgo: number }

/** Answers by the keys of the built-in form; the title stands beside them. */
export type DemoAnswers = {
  need: string
  benefit: string
  sector: 'health' | 'transport' | 'other'
  marking?: 'not-a-device' | 'not-classified' | 'marking-under-way' | 'marked-mdr' | 'marked-ivdr' | 'unknown'
  places: readonly (
    | 'hospital'
    | 'primary-care'
    | 'dental-care'
    | 'public-transport'
    | 'premises'
    | 'unknown'
  )[]
  environment?: string
  maturity: 'idea' | 'prototype' | 'tried' | 'ready'
  resources: string
  period?: string
}

/**
 * An inquiry in step 1. `from` is a member's address; who called has no account yet. `secret` names the answers that the sender
 * marked as possibly secret.
 */
export type DemoInquiry = {
  key: string
  region: DemoRegion['key']
  from: string | { companyName: string; contactName: string; phone: string; enteredBy: string }
  received: DemoMoment
  title: string
  answers: DemoAnswers
  secret?: readonly (keyof DemoAnswers)[]
  corrected?: { at: DemoMoment; title?: string; answers: Partial<DemoAnswers> }
  withdrawn?: { at: DemoMoment; why: string }
  note?: { by: string; at: DemoMoment; note: string }
}
