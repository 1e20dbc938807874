import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Views } from '../../ui/views.tsx'

export const quickChoices = ['suggested', 'all', 'none'] as const
export type QuickChoice = (typeof quickChoices)[number]

type QuickChoicesProps = { region: string; inquiry: string; by: QuickChoice | 'words'; words: string }

/** Ways to tick many units at once; what is ticked can then be changed one by one. */
export function QuickChoices({ region, inquiry, by, words }: QuickChoicesProps) {
  const { distribution: text } = useText()
  const here = pathsIn(useLanguage()).distribution(region, inquiry)
  return (
    <>
      <Views
        items={quickChoices.map(choice => ({
          href: `${here}?choose=${choice}#choose`,
          label: text.choices[choice],
          current: choice === by,
        }))}
      />
      <p>{text.competenceLead}</p>
      <SearchForm
        action={here}
        name="q"
        label={text.competence}
        value={words}
        submit={text.competenceSubmit}
        kind="second"
      />
    </>
  )
}
