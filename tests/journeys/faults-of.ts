import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everything that is wrong with the page that stands in a tab. */
export const faultsOf = async (tab: Page, language: string) => {
  const builder = new AxeBuilder({ page: tab }).setLegacyMode().options({
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  })
  const { violations } = await builder.analyze()
  const page = await tab.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lang: document.documentElement.lang,
  }))
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    ),
    ...(page.wide > 0 ? [`scrolls ${page.wide} px sideways`] : []),
    ...(page.lang === language ? [] : [`lang is ${page.lang}`]),
  ]
}
