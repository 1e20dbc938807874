import { textIn } from '@testbro/text/catalogue'
import { aWord } from '../world/regions.ts'
import { type Stop, stopOf, tabTo } from './focus.ts'
import { keys } from './hands.ts'
import { anInquiry, aPdf } from './inquiry.ts'
import { expect, heading, test } from './journey.ts'
import { wholeProcess } from './whole-process/whole-process.ts'

const { inquiry, region: words } = textIn('sv')

const field = (id: string) => (stop: Stop) => stop.id === id || stop.name === id
const press = (text: string) => (stop: Stop) => stop.text === text

test('the form is found, answered and sent with the keyboard alone', async ({ device, region, letters }) => {
  const email = `tangent-${aWord()}@paahittsensor.example`
  const page = await device({ viewport: { width: 320, height: 720 } })
  await page.goto('/')
  // among as many regions as others have opened
  const stops = await page.locator('a, button, input, select, summary').count()
  await tabTo(page, stop => stop.text === region.name, stops)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/${region.slug}`)
  await page.keyboard.press('Tab')
  expect((await stopOf(page))?.text, 'the first stop').toBe(textIn('sv').ui.skip)
  await page.keyboard.press('Enter')
  await tabTo(page, stop => stop.text === words.start.inquire)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(inquiry.form.heading)

  await tabTo(page, field('title'))
  await page.keyboard.type(anInquiry.title)
  await tabTo(page, press(inquiry.form.send))
  await page.keyboard.press('Enter')
  const box = page.locator('#error-box')
  await expect(box).toBeFocused()
  const ring = await stopOf(page)
  expect(ring?.ring).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#need')).toBeFocused()

  await page.keyboard.type(anInquiry.need)
  await tabTo(page, field('benefit'))
  await page.keyboard.type(anInquiry.benefit)
  await tabTo(page, field('sector'))
  await page.keyboard.press('Space')
  await tabTo(page, field('marking'))
  await page.keyboard.press('ArrowUp')
  expect((await stopOf(page))?.value, 'the arrows choose').toBe('unknown')
  await tabTo(page, field('places'))
  await page.keyboard.press('Space')
  await tabTo(page, field('maturity'))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, field('resources'))
  await page.keyboard.type(anInquiry.resources)
  await tabTo(page, field('document'))
  await page.setInputFiles('#document', aPdf())
  await tabTo(page, field('contactName'))
  await page.keyboard.type(anInquiry.contactName)
  await tabTo(page, field('email'))
  await page.keyboard.type(email)
  await tabTo(page, field('senderKind'))
  await page.keyboard.press('Space')
  await tabTo(page, field('companyName'))
  await page.keyboard.type(anInquiry.companyName)
  await tabTo(page, press(inquiry.form.send))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(inquiry.checkMail.heading)
  await page.goto((await letters.newest(email)).link ?? '')
  await tabTo(page, press(inquiry.confirm.submit))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(inquiry.received.heading)
})

test('the focus goes down the page and out of it again, without a trap', async ({ device, region }) => {
  const page = await device()
  await page.goto(`/${region.slug}/inquiry`)
  const tops: number[] = []
  const seen = new Set<string>()
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop) break
    const key = `${stop.id} ${stop.name} ${stop.value} ${stop.text} ${stop.top}`
    if (seen.has(key)) break
    seen.add(key)
    tops.push(stop.top)
  }
  expect(tops.length).toBeGreaterThan(20)
  const back = tops.filter((top, at) => top < (tops[at - 1] ?? 0) - 60)
  expect(back, 'stops that jump up the page').toEqual([])
})

test('an inquiry goes all the way to a test that is agreed on by the keyboard alone', async ({
  office,
  device,
  letters,
  service,
}) => {
  test.setTimeout(240_000)
  await wholeProcess({ office, device, letters, service }, keys)
})
