import dns from 'node:dns'

/**
 * `localhost` is this machine (RFC 6761, 6.3). A machine that names only its IPv4 address in its hosts file asks the net for the
 * other one, and twenty requests at once then wait seconds for an answer that never matters.
 */
const { lookup } = dns.promises
const here = { address: '127.0.0.1', family: 4 }

type Asked = { all?: boolean; family?: number }
dns.promises.lookup = (async (name: string, asked: Asked = {}) => {
  if (name !== 'localhost') return lookup(name, asked)
  if (!asked.all) return here
  return asked.family === 6 ? [] : [here]
}) as typeof lookup
