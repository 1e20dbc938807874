/** The one of our two languages that a program wants most; Swedish when it wants neither. */
export const languageWanted = (header: string | undefined): 'sv' | 'en' => {
  const wanted = (header ?? '').split(',').flatMap(part => {
    const [, language, weight] = /^\s*(sv|en)(?:-[\w-]*)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? []
    return language ? [{ language: language.toLowerCase(), weight: Number(weight ?? 1) }] : []
  })
  const [best] = wanted.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  return best?.language === 'en' ? 'en' : 'sv'
}
