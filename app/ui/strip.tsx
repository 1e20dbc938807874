import { Meta } from './rows.tsx'

type Segment = {
  /** How it is drawn: `yes` filled, `if` tinted, `no` grey, `silent` an empty dashed box. */
  kind: 'yes' | 'if' | 'no' | 'silent'
  count: number
  /** With its count: "2 intresserade". */
  text: string
}

/** How a whole is shared out, as a strip; the words under it say the same. */
export function Strip({ segments }: { segments: readonly Segment[] }) {
  const whole = segments.reduce((sum, { count }) => sum + count, 0)
  const drawn = segments.filter(({ count }) => count > 0)
  const share = (count: number) => `${(count / whole) * 100}%`
  return (
    <>
      <svg className="strip" aria-hidden="true">
        {drawn.map(({ kind, count, text }, index) => {
          const before = drawn.slice(0, index).reduce((sum, segment) => sum + segment.count, 0)
          return (
            <svg key={text} aria-hidden="true" x={share(before)} width={share(count)} height="100%">
              <rect className={kind} width="100%" height="100%" />
            </svg>
          )
        })}
      </svg>
      <Meta items={segments.map(({ text }) => text)} />
    </>
  )
}
