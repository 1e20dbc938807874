import { z } from 'zod'

/**
 * How soon a region promises to act, in working days. `evaluationBeginsIn` and `decisionIn` count from the day an inquiry is received,
 * `unitAnswersIn` and `reminderOn` from the day a round is sent.
 */
export type RegionClocks = {
  evaluationBeginsIn: number
  decisionIn: number
  unitAnswersIn: number
  reminderOn: number
}

export const defaultClocks: RegionClocks = {
  evaluationBeginsIn: 2,
  decisionIn: 15,
  unitAnswersIn: 5,
  reminderOn: 4,
}

const days = (most: number) => z.int().min(1).max(most)

export const clocksSchema = z
  .object({
    evaluationBeginsIn: days(60),
    decisionIn: days(120),
    unitAnswersIn: days(60),
    reminderOn: days(60),
  })
  .refine(clocks => clocks.evaluationBeginsIn <= clocks.decisionIn, {
    path: ['decisionIn'],
    params: { code: 'decision-before-evaluation' },
  })
  .refine(clocks => clocks.reminderOn < clocks.unitAnswersIn, {
    path: ['reminderOn'],
    params: { code: 'reminder-after-answer' },
  }) satisfies z.ZodType<RegionClocks>
