import { useText } from './language.tsx'

type Sent = {
  /** Address of the file; without one it cannot be had, and `scan` says why. */
  href?: string
  name: string
  /** "0,4 MB" */
  size: string
  /** "genomsökt" */
  scan: string
}
type Written = {
  who: string
  /** Whom they speak for. */
  side: string
  /** As written, line breaks and all. */
  body: string
  /** Written by the reader's own side. */
  mine?: boolean
  files?: readonly Sent[]
}
/** Something written, or a fact that happened between the messages. `at` is machine-readable, `when` the same in words. */
export type Message = { id: string; at: string; when: string } & (
  | (Written & { fact?: undefined })
  | { fact: string }
)

/** What has been written between people, the oldest first, as it is given. */
export function Thread({ items }: { items: readonly Message[] }) {
  return (
    <ol className="thread">
      {items.map(item => (
        <li key={item.id} id={item.id}>
          {item.fact === undefined ? (
            <Words {...item} />
          ) : (
            <p className="small muted">
              <time dateTime={item.at}>{item.when}</time> · {item.fact}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Words({ who, side, at, when, body, mine, files = [] }: Written & { at: string; when: string }) {
  const { ui } = useText()
  return (
    <>
      <p className="thread-who">
        <b>{who}</b>{' '}
        <span className="small muted">
          {side}
          {mine && ` (${ui.thread.mine})`} · <time dateTime={at}>{when}</time>
        </span>
      </p>
      <p className="kept">{body}</p>
      {files.length > 0 && (
        <ul className="thread-files" aria-label={ui.thread.files}>
          {files.map(({ href, name, size, scan }) => (
            <li key={name}>
              {href ? <a href={href}>{name}</a> : name}{' '}
              <span className="small muted">
                {size}, {scan}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
