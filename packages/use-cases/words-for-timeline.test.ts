import { timelineEvents, untoldToCompany } from '@testbro/rules/timeline'
import { inquiry } from '@testbro/text/inquiry'
import { languages } from '@testbro/text/language'
import { office } from '@testbro/text/office'
import { describe, expect, test } from 'vitest'

/** What an office entered for a company is told to it in words of its own. */
const ofEntered = 'inquiry-entered'

describe.each(languages)('in %s', language => {
  const toOffice: Record<string, string> = office[language].case.events
  const toCompany: Record<string, string> = inquiry[language].page.events
  const told = timelineEvents.filter(what => !untoldToCompany.includes(what))

  test('an office has words for everything that happens, and for nothing else', () => {
    expect(Object.keys(toOffice).toSorted()).toEqual([...timelineEvents].toSorted())
    for (const what of timelineEvents)
      expect([what, toOffice[what]]).toEqual([what, expect.stringMatching(/^\p{Lu}.*[^.]$/u)])
  })

  test('a company has a sentence for everything that it is told, and for nothing else', () => {
    expect(Object.keys(toCompany).toSorted()).toEqual([...told, ofEntered].toSorted())
    for (const what of told)
      expect([what, toCompany[what]]).toEqual([what, expect.stringMatching(/^\p{Lu}.*\.$/u)])
  })

  test('no two things that happen are told in the same words', () => {
    for (const words of [toOffice, toCompany])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })
})
