import { join } from 'node:path'

/**
 * What is printed when everything runs: where to go, whom to sign in as, where their letters are. In Swedish and
 * English, since it is read before anyone could choose a language.
 */
export function welcome({ origin, dir, embedded, people }) {
  const lines = ['', `Testbro är igång · Testbro is running: ${origin}`, '']
  if (people.length > 0) {
    lines.push('Logga in som · Sign in as', ...tableOf(people).map(line => `  ${line}`), '')
    lines.push(`Deras brev · Their letters: ${origin}/mailbox`, '')
  }
  lines.push(`Databas · Database: ${embedded ? join(dir, 'postgres') : 'DATABASE_URL'}`)
  lines.push(`Loggar · Logs: ${join(dir, 'logs')}`, '', 'Stoppa · Stop: Ctrl-C', '')
  return lines.join('\n')
}

function tableOf(people) {
  const rows = [
    ['e-post · e-mail', 'roll · role', 'region'],
    ...people.map(({ email, role, region }) => [email, role ?? '', region ?? '']),
  ]
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column].length)))
  return rows.map(([email, role, region]) =>
    `${email.padEnd(widths[0])}  ${role.padEnd(widths[1])}  ${region}`.trimEnd(),
  )
}
