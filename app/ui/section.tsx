import type { ReactNode } from 'react'

type SectionProps = { title?: ReactNode; id?: string; children: ReactNode }

/** A part of a page under its own heading, parted from the next by a line. */
export function Section({ title, id, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      {title && <h2 className="section-head">{title}</h2>}
      {children}
    </section>
  )
}
