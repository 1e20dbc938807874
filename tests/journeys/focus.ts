import { expect, type Page } from '@playwright/test'

/** The stop that has the focus: what it is, where it is, and the ring around it. */
export const stopOf = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement
    if (!stop || stop === document.body) return null
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop)
    const { top, bottom, left, right, width, height } = stop.getBoundingClientRect()
    const at = document.elementFromPoint(
      (left + right) / 2,
      Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
    )
    // a browser shows the line that is written on, and not always the whole area below it
    const end = stop instanceof HTMLTextAreaElement ? Math.min(bottom, top + 24) : bottom
    return {
      id: stop.id,
      name: stop.getAttribute('name') ?? '',
      value: stop.getAttribute('value') ?? '',
      text: (stop.textContent ?? '').trim(),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      colour: outlineColor,
      seen:
        width > 0 && height > 0 && top >= 0 && end <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1,
      covered:
        at !== null &&
        at !== stop &&
        !stop.contains(at) &&
        !at.contains(stop) &&
        !(at instanceof HTMLLabelElement),
      top: top + scrollY,
    }
  })
export type Stop = NonNullable<Awaited<ReturnType<typeof stopOf>>>

/** Tabs on until a stop fits, or fails after so many; every stop on the way is seen, ringed and not hidden. */
export const tabTo = async (
  page: Page,
  wanted: (stop: Stop) => boolean | Promise<boolean>,
  most = 80,
): Promise<Stop> => {
  const passed: string[] = []
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop) continue
    passed.push(stop.id || stop.name || stop.text)
    expect(stop.ring, `a ring around ${stop.id || stop.text}`).toBeGreaterThanOrEqual(2)
    expect(stop.seen, `${stop.id || stop.text} is in view`).toBe(true)
    expect(stop.covered, `${stop.id || stop.text} is not hidden behind something`).toBe(false)
    if (await wanted(stop)) return stop
  }
  throw new Error(`No such stop; passed ${passed.join(' · ')}`)
}
