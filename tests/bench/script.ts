import type { Message } from './recorded.ts'

/** A word of a recorded transaction that is another one in every transaction: by number `n`, as a value and as SQL. */
export type Swap = { word: string; of: (n: number) => string; sql: string }

/** A recorded transaction that can be sent again and again. */
export type Script = { messages: readonly Message[]; swaps: readonly Swap[] }

/** A value as it is written in a statement; bytes and lists as PostgreSQL reads them. */
const wordOf = (value: unknown): string => {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return Array.isArray(value)
    ? `{${value.map(part => JSON.stringify(wordOf(part))).join(',')}}`
    : String(value)
}

const isUuid = (word: string) => /^[0-9a-f-]{36}$/.test(word)

/**
 * The script as pgbench reads it, and the values it binds, whose names begin with `own`. Values travel as parameters, as the
 * application's do.
 */
export const forPgbench = ({ messages, swaps }: Script, own: string) => {
  const bound: Record<string, string> = {}
  const bind = (value: string) => {
    const name = `${own}${Object.keys(bound).length}`
    bound[name] = value
    return `:${name}`
  }
  const written = (value: unknown): string => {
    if (value === null || value === undefined) return 'null'
    const text = wordOf(value)
    const whole = swaps.find(({ word }) => word === text)
    if (whole) return isUuid(text) ? `(${whole.sql})::uuid` : `(${whole.sql})`
    const inside = swaps.filter(({ word }) => text.includes(word))
    return inside.reduce((sql, { word, sql: swap }) => `replace(${sql}, '${word}', ${swap})`, bind(text))
  }
  const literals = (text: string) =>
    swaps.reduce((sql, { word, sql: swap }) => sql.replaceAll(`'${word}'`, `(${swap})`), text)

  // the application sends `begin` and what opens the transaction together
  const lines = messages.flatMap(({ text, values }, at) => {
    const sql = `${literals(text).replace(/\$(\d+)/g, (_, nth) => written(values[Number(nth) - 1]))};`
    if (text.startsWith('begin')) return ['\\startpipeline', sql]
    return messages[at - 1]?.text.startsWith('begin') ? [sql, '\\endpipeline'] : [sql]
  })
  const counting = ['\\set k :k + 1', '\\set n :first + :k * :clients + :client_id']
  return { text: `${[...counting, ...lines].join('\n')}\n`, bound }
}

/** The same message in the transaction of number `n`, for a client that is not pgbench. */
export const inTransaction = ({ swaps }: Script, { name, text, values }: Message, n: number): Message => {
  const swap = (whole: string) => swaps.reduce((all, { word, of }) => all.replaceAll(word, of(n)), whole)
  if (name === undefined) return { text: swap(text), values }
  return {
    name,
    text,
    values: values.map(value =>
      typeof value === 'string' || Buffer.isBuffer(value) ? swap(wordOf(value)) : value,
    ),
  }
}
