import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import { createContext, type ReactNode, useContext } from 'react'

const LanguageContext = createContext<Language>('sv')

/** Says which language everything inside is read in; without it, Swedish. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** Every word of the interface in the reader's language. */
export const useText = () => textIn(useLanguage())
