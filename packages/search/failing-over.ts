import type { CatalogueFound } from './port.ts'

type Search = () => Promise<CatalogueFound>

export type Limits = {
  /** Milliseconds that the first engine has for an answer. */
  answers: number
  /** Milliseconds after a failure until it is asked again, beside the answer that somebody waits for. */
  rests: number
}

/**
 * Asks the first engine, and the second where the first fails or is late. After a failure the second answers at once; the first is tried
 * again in the background, and answers again when that went well.
 */
export const failingOver = ({ answers, rests }: Limits, failed: (error: unknown) => void) => {
  let downUntil: number | null = null
  let trying = false

  const inTime = (first: Search) =>
    new Promise<CatalogueFound>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No answer within ${answers} ms.`)), answers)
      first()
        .then(resolve, reject)
        .finally(() => clearTimeout(late))
    })

  const fail = (error: unknown) => {
    if (downUntil === null) failed(error)
    downUntil = Date.now() + rests
  }

  const tryAgain = (first: Search) => {
    if (trying || downUntil === null || Date.now() < downUntil) return
    trying = true
    inTime(first)
      .then(() => {
        downUntil = null
      }, fail)
      .finally(() => {
        trying = false
      })
  }

  return async (first: Search, second: Search): Promise<CatalogueFound> => {
    if (downUntil !== null) {
      tryAgain(first)
      return second()
    }
    try {
      return await inTime(first)
    } catch (error) {
      fail(error)
      return second()
    }
  }
}
