import { createContext, useContext } from 'react'
import { pageAt } from './page-at.ts'

/** Only signed-in pages are hydrated; all others are whole without script and get one small file of ours. */
export const scriptKind = (pathname: string): 'app' | 'plain' =>
  pageAt(pathname)?.page.kind === 'app' ? 'app' : 'plain'

const NonceContext = createContext<string | undefined>(undefined)
export const NonceProvider = NonceContext.Provider
/** The request's nonce on the server; nothing in the browser, where it must not be readable. */
export const useNonce = () => useContext(NonceContext)
