import { useLoaderData } from '../../framework.ts'
import { useText } from '../../ui/language.tsx'
import { Three } from '../../ui/three.tsx'
import type { loader } from './inquiry.tsx'

/** Where it is, what is next and when, who has it. */
export function ThreeFacts() {
  const { stage, next, region, handler } = useLoaderData<typeof loader>()
  const text = useText()
  const { three } = text.stage
  return (
    <Three
      items={[
        { term: three.nowLabel, value: three.now[stage.state], sub: three.nowMore[stage.state] },
        {
          term: three.nextLabel,
          value: next ? three.next(next) : three.nothingNext,
          sub: next ? (next.late ? three.lateMore : three.nextMore[next.act]) : undefined,
        },
        {
          term: three.whoLabel,
          value: next ? three.who(next.who, region.officeName, handler ?? undefined) : three.nobody,
          sub: (
            <>
              <a href={`mailto:${region.contactEmail}`}>{text.company.page.write(region.officeName)}</a>.{' '}
              {next?.who !== 'company' && three.nothingToDo}
            </>
          ),
        },
      ]}
    />
  )
}
