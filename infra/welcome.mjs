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
    lines.push(...units, '')
  }
  lines.push(`Databas · Database: ${embedded ? join(dir, 'postgres') : 'DATABASE_URL'}`)
  lines.push(`Loggar · Logs: ${join(dir, 'logs')}`, '', 'Stoppa · Stop: Ctrl-C', '')
  return lines.join('\n')
}

/** Units answer without signing in, so they are tried through their letters. */
const units = [
  'Svara som enhet: öppna en förfrågan som Bo, skicka den till nätverket och öppna brevet till en av enheterna.',
  'Reply as a unit: open an inquiry as Bo, distribute it to the network and open the letter to one of the units.',
]

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
