import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Judge } from './judge.tsx'

test('the answers are read before the scale that judges them', () => {
  const page = html(
    <Judge title="Behov" lead="Finns problemet?" left={<p>svaren</p>} right={<p>skalan</p>} />,
  )
  expect(page).toMatch(/^<section class="judge">.*<h3>Behov<\/h3>.*Finns problemet\?.*svaren.*skalan/)
})
