import type { z } from 'zod'
import { type Problem, type ProblemCode, problemCodes } from './problem.ts'

type Issue = z.core.$ZodIssue
type Found = Omit<Problem, 'field'>

/** What a schema refused, as problems: one a field, the first. The only place that knows zod's own codes. */
export function schemaProblems(error: z.ZodError): Problem[] {
  const problems = error.issues.map(issue => ({ field: issue.path.join('.'), ...foundBy(issue) }))
  return problems.filter(({ field }, index) => problems.findIndex(other => other.field === field) === index)
}

function foundBy(issue: Issue): Found {
  switch (issue.code) {
    case 'custom':
      return { ...bounds(issue.params), code: known(issue.params?.code) }
    case 'too_small':
      if (issue.origin !== 'string') return { code: 'too-small', limit: Number(issue.minimum) }
      return Number(issue.minimum) > 1
        ? { code: 'too-short', limit: Number(issue.minimum) }
        : { code: 'required' }
    case 'too_big':
      return { code: issue.origin === 'string' ? 'too-long' : 'too-large', limit: Number(issue.maximum) }
    case 'invalid_type':
      return { code: issue.expected === 'int' || issue.expected === 'number' ? 'not-a-number' : 'required' }
    case 'invalid_format':
      return { code: known(issue.message) }
    default:
      return { code: 'not-an-option' }
  }
}

const known = (code: unknown): ProblemCode => problemCodes.find(word => word === code) ?? 'not-an-option'

function bounds(params: Record<string, unknown> | undefined): Partial<Found> {
  const { limit, actual } = params ?? {}
  return { ...(typeof limit === 'number' && { limit }), ...(typeof actual === 'number' && { actual }) }
}
