import type { Language } from './language.ts'

const words: Record<Language, readonly string[]> = {
  sv: ['Inga', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ],
}

/** A count of answers as the first word of a sentence; in figures above twelve. */
export const countWord = (count: number, language: Language): string =>
  words[language][count] ?? String(count)
