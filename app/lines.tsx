import { Fragment } from 'react'

type LinesProps = {
  text: string
  /** What it is written in, when that may be another language than the page's. */
  language?: string
}

/** Words as somebody typed them, line breaks and all. */
export function Lines({ text, language }: LinesProps) {
  return (
    <span lang={language}>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </span>
  )
}
