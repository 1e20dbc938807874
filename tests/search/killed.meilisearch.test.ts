import { describe, expect, test } from 'vitest'
import { killTheIndexer } from './killed.ts'
import { outerIndex } from './outer-index.ts'

const outer = outerIndex()
if (outer === null) throw new Error('MEILI_URL and MEILI_KEY say where the server is.')

describe('an indexer that is killed', () => {
  test('loses nothing: the index ends as the catalogue stands', async () => {
    const said: string[] = []
    const say = (line: string) => void said.push(line)
    const { code, stdout } = await killTheIndexer(outer, { edits: 600, kills: 2, say })
    expect(stdout).toContain('0 missing, 0 extra, 0 stale')
    expect({ code, said }).toMatchObject({ code: 0 })
  }, 400_000)
})
