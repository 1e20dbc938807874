import fc from 'fast-check'

const halves = { from: 0xd800, count: 0x800 }

/** Any sign of Unicode but half of a pair; fast-check's own first makes a table of all of them, which takes seconds on a busy machine. */
export const anySign = fc
  .integer({ min: 0, max: 0x10ffff - halves.count })
  .map(code => String.fromCodePoint(code < halves.from ? code : code + halves.count))
