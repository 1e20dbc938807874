import type { ReactNode } from 'react'
import type { LoaderArgs } from './framework.server.ts'
import {
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
} from './framework.ts'
import { Mishap, mishapTitle } from './mishap.tsx'
import { languageOf, pathsIn } from './paths.ts'
import { scriptKind, useNonce } from './script-kind.tsx'
import { LanguageProvider } from './ui/language.tsx'
import styles from './ui/styles.css?url'

const defaultHue = 232

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const matches = useMatches()
  const language = languageOf(pathname)
  const nonce = useNonce()
  const hue = matches.map(match => hueOf(match.data)).findLast(found => found !== null) ?? defaultHue
  const hydrated = scriptKind(pathname) === 'app'
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        <link rel="stylesheet" href={pathsIn(language).hue(hue)} />
        <Links />
        {hydrated || <script src="/quicken.js" defer />}
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {hydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

const hueOf = (loaded: unknown): number | null => {
  if (typeof loaded !== 'object' || loaded === null || !('region' in loaded)) return null
  const { region } = loaded
  return typeof region === 'object' && region !== null && 'hue' in region && typeof region.hue === 'number'
    ? region.hue
    : null
}

export const meta: MetaFunction = ({ error, location }) =>
  error === undefined
    ? [{ title: 'Testbro' }]
    : [
        { title: `${mishapTitle(error, languageOf(location.pathname))} – Testbro` },
        { name: 'robots', content: 'noindex' },
      ]

/** Whether what was sent is refused, for the page's title; and where the service is reached. */
export const loader = ({ context }: LoaderArgs) => ({
  faulty: context.faulty,
  origin: context.config.publicOrigin,
})

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <Mishap error={useRouteError()} />
}
