import pg from 'pg'

/** One message to the server: with a name it is a prepared statement, without one plain SQL. */
export type Message = { name?: string; text: string; values: unknown[] }

type Query = (this: pg.Client, ...args: unknown[]) => unknown

/**
 * What the application sends while `act` runs, message by message: so that what it is compared with sends the same. Nothing else of
 * this process may use the database meanwhile.
 */
export const recorded = async (act: () => Promise<unknown>): Promise<Message[]> => {
  const messages: Message[] = []
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const send = prototype.query
  prototype.query = function (...args) {
    const [sent] = args
    const {
      name,
      text = '',
      values = [],
    } = typeof sent === 'string' ? { text: sent } : (sent as Partial<Message>)
    messages.push({ name, text, values })
    return send.apply(this, args)
  }
  try {
    await act()
  } finally {
    prototype.query = send
  }
  return messages
}
