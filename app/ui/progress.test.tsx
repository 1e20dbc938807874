import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Progress } from './progress.tsx'

test('the words name the bar', () => {
  expect(html(<Progress label="18 av 22 brev har lämnat oss" done={18} of={22} />)).toBe(
    '<label class="progress">18 av 22 brev har lämnat oss<progress value="18" max="22"></progress></label>',
  )
})

test('nothing of nothing is an empty bar', () => {
  expect(html(<Progress label="Inga brev" done={0} of={0} />)).toContain('value="0" max="1"')
})
