import type { ReactNode } from 'react'

export type FootLine = { text: ReactNode; href?: string; language?: string }
/** A column of the foot: a heading over a list of links and lines, or over a paragraph. */
export type FootSection = { heading: string; lines?: readonly FootLine[]; text?: ReactNode }

const arches =
  'M0 8H1200V44H1160C1160 26 1125 18 1080 18S1000 26 1000 44H920C920 26 885 18 840 18S760 26 760 44H680C680 26 645 18 600 18S520 26 520 44H440C440 26 405 18 360 18S280 26 280 44H200C200 26 165 18 120 18S40 26 40 44H0Z'

export function SiteFoot({ sections }: { sections: readonly FootSection[] }) {
  return (
    <footer className="site-foot">
      <svg className="site-foot-bridge" viewBox="0 0 1200 44" preserveAspectRatio="none" aria-hidden="true">
        <path fill="currentColor" d={arches} />
      </svg>
      <div className="wrap">
        {sections.map(({ heading, lines, text }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {lines && (
              <ul>
                {lines.map(line => (
                  <li key={line.href ?? String(line.text)}>
                    {line.href ? (
                      <a href={line.href} lang={line.language} hrefLang={line.language}>
                        {line.text}
                      </a>
                    ) : (
                      line.text
                    )}
                  </li>
                ))}
              </ul>
            )}
            {text && <p>{text}</p>}
          </section>
        ))}
      </div>
    </footer>
  )
}
