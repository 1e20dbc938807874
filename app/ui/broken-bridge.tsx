import { span } from './bridge-steps.ts'

const places = [1, 2, 3, 4, 5] as const

/** The mark of an error page: five spans, one of them missing. */
export function BrokenBridge({ missing }: { missing: (typeof places)[number] }) {
  return (
    <svg className="broken-bridge" viewBox="0 0 500 40" aria-hidden="true">
      {places.map(place => (
        <path
          key={place}
          className={place === missing ? 'missing' : undefined}
          transform={`translate(${(place - 1) * 100} 0)`}
          d={span}
        />
      ))}
    </svg>
  )
}
