import type { ReactNode } from 'react'
import { bridgeIcons } from './bridge-icons.tsx'
import { useText } from './language.tsx'

type BridgePictureProps = {
  /** Five, in order: what happens, and how long it takes. */
  steps: readonly { text: ReactNode; when: ReactNode }[]
}

const arch = 'M0 210H201V320H184C184 256 148 232 100 232S16 256 16 320H0Z'
const water =
  'M20 358q12-8 24 0t24 0M150 344q12-8 24 0t24 0t24 0M340 360q12-8 24 0t24 0M470 344q12-8 24 0t24 0t24 0M660 360q12-8 24 0t24 0M800 344q12-8 24 0t24 0M960 358q12-8 24 0t24 0t24 0M1130 362q12-8 24 0t24 0'

/** The start page's picture of the five steps, and the same in words. */
export function BridgePicture({ steps }: BridgePictureProps) {
  const { ui } = useText()
  return (
    <>
      <svg className="picture" viewBox="0 90 1200 282" role="img" aria-label={ui.bridge.picture}>
        <Shores />
        {bridgeIcons.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an arch is its place
          <path key={index} className="stone" transform={`translate(${100 + index * 200} 0)`} d={arch} />
        ))}
        <path className="inkfill" d="M0 207h1200v4H0z" />
        <g className="on-deck">
          {bridgeIcons.map((icon, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an arch is its place
            <g key={index} transform={`translate(${160 + index * 200} 127)`}>
              {icon}
            </g>
          ))}
        </g>
        <g>
          {bridgeIcons.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an arch is its place
            <text key={index} className="no" x={200 + index * 200} y="300">
              {index + 1}
            </text>
          ))}
        </g>
        <path className="water" d={water} />
      </svg>
      <h2 className="visually-hidden">{ui.bridge.heading}</h2>
      <ol className="five">
        {steps.slice(0, 5).map(({ text, when }, index) => (
          <li key={ui.bridge.headings[index]}>
            <svg className="icon" viewBox="0 0 80 80" aria-hidden="true">
              {bridgeIcons[index]}
            </svg>
            <h3>
              <span className="visually-hidden">{index + 1}. </span>
              {ui.bridge.headings[index]}
            </h3>
            <p>{text}</p>
            <p className="when">{when}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

function Shores() {
  return (
    <>
      <path
        className="land"
        d="M0 210H100V320C70 330 40 340 0 344ZM1200 210H1100V320C1130 330 1160 340 1200 344Z"
      />
      <path className="house" d="M10 210v-62l26-18v18l26-18v18l26-18v80z" />
      <path className="accentfill" d="M22 176h16v34H22z" />
      <path className="ink" d="M52 168h24v16H52zM64 168v16" />
      <path className="house" d="M1112 210V96h56v114zM1168 210v-70h28v70z" />
      <path
        className="ink"
        d="M1124 112h8M1148 112h8M1124 134h8M1148 134h8M1124 156h8M1148 156h8M1178 158h8M1178 178h8"
      />
      <path className="accentfill" d="M1131 180h18v30h-18z" />
    </>
  )
}
