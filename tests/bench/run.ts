import { type Choices, type Id, readChoices, usage } from './choices.ts'
import { measureFanOut } from './fan-out.ts'
import { type Figure, reaches, tableOf } from './figure.ts'
import { type Place, standUp } from './place.ts'
import { measurePublicPage } from './public-page.ts'
import { measureQueueAtScale } from './queue-at-scale.ts'
import { measureSealed } from './sealed.ts'
import { measureSearchAtScale } from './search-at-scale.ts'
import { measureSubmits } from './submits.ts'

type Measure = (place: Place, choices: Choices) => Promise<Figure[]>

/** In this order: what shares a database and its web process comes together. */
const benches: { ids: Id[]; measure: Measure }[] = [
  { ids: ['P1', 'P2'], measure: measurePublicPage },
  { ids: ['P4', 'P5'], measure: measureSubmits },
  { ids: ['P6'], measure: measureSealed },
  { ids: ['P7'], measure: measureFanOut },
  { ids: ['P8'], measure: measureQueueAtScale },
  { ids: ['P11'], measure: measureSearchAtScale },
]

const say = (line: string) => process.stderr.write(`${line}\n`)

const run = async (choices: Choices) => {
  const place = await standUp()
  const stop = () => void place.end().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const figures: Figure[] = []
    for (const { ids, measure } of benches.filter(({ ids }) => ids.some(id => choices.only.includes(id)))) {
      say(`measuring ${ids.join(' and ')} …`)
      figures.push(...(await measure(place, choices)))
    }
    const told = figures.map(figure => ({ ...figure, met: reaches(figure) }))
    process.stdout.write(
      choices.json ? `${JSON.stringify({ ...choices, figures: told }, null, 2)}\n` : tableOf(figures),
    )
  } finally {
    await place.end()
  }
}

try {
  await run(readChoices(process.argv.slice(2)))
} catch (error) {
  const asked = error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS')
  say(`${error instanceof Error ? error.message : error}${asked ? `\n\n${usage}` : ''}`)
  process.exitCode = 1
}
