import { expect, test } from 'vitest'
import { aboutIn } from './environment-about.ts'

const both = {
  aboutSv: 'Testbädd för t.ex. äldre i hemmet. Avstånden var långa. Det blev bra.',
  aboutEn: 'A test bed for people at home.',
}

test('an environment is told of in the reader’s language, its first sentence apart', () => {
  expect(aboutIn('sv', both)).toEqual({
    language: 'sv',
    first: 'Testbädd för t.ex. äldre i hemmet.',
    rest: 'Avstånden var långa. Det blev bra.',
  })
  expect(aboutIn('en', both)).toEqual({ language: 'en', first: both.aboutEn, rest: '' })
})

test('where only the other language is written, that one is shown and said to be', () => {
  expect(aboutIn('en', { ...both, aboutEn: ' ' })).toMatchObject({ language: 'sv' })
  expect(aboutIn('sv', { ...both, aboutSv: '' })).toMatchObject({ language: 'en', first: both.aboutEn })
})

test('a new line ends a sentence, and nothing said is nothing', () => {
  expect(aboutIn('sv', { aboutSv: 'Utan punkt\nNästa rad', aboutEn: '' })).toMatchObject({
    first: 'Utan punkt',
    rest: 'Nästa rad',
  })
  expect(aboutIn('en', { aboutSv: '', aboutEn: '' })).toEqual({ language: 'en', first: '', rest: '' })
})
