import dns from 'node:dns'

/**
 * `localhost` is this machine (RFC 6761, 6.3). A machine that names only its IPv4 address in its hosts file asks the net for the
 * other one, and twenty requests at once then wait seconds for an answer that never matters.
 */
const {
  lookup,
  promises: { lookup: promised },
} = dns
const here = { address: '127.0.0.1', family: 4 }

type Asked = { all?: boolean; family?: number | string }
type Told = (error: Error | null, found?: unknown, family?: number) => void
const isSix = ({ family }: Asked) => family === 6 || family === 'IPv6'

dns.promises.lookup = (async (name: string, asked: Asked = {}) => {
  if (name !== 'localhost') return promised(name, asked as dns.LookupOptions)
  if (!asked.all) return here
  return isSix(asked) ? [] : [here]
}) as typeof promised

/** The same for whoever connects by a name, such as `fetch`. */
dns.lookup = ((name: string, ...rest: [Told] | [Asked, Told]) => {
  const [asked, told] = rest.length === 1 ? [{}, rest[0]] : rest
  if (name !== 'localhost' || isSix(asked)) return lookup(name, asked as dns.LookupOptions, told)
  if (asked.all) return process.nextTick(told, null, [here])
  return process.nextTick(told, null, here.address, here.family)
}) as typeof lookup
