import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

const told = ['round-open', 'not-decided'] as const

/** The words for why no question can be sent. */
export const reasonOf = (refused: string) => told.find(known => known === refused) ?? 'other'

type NotNowProps = { region: string; inquiry: { id: string; roundId: string | null }; why: string }

/** Why no question can be sent now, and where to go instead. */
export function NotNow({ region, inquiry: { id, roundId }, why }: NotNowProps) {
  const { notNow } = useText().distribution
  const paths = pathsIn(useLanguage())
  const words = notNow[reasonOf(why)]
  const round = why === 'round-open' ? roundId : null
  return (
    <>
      <p>{words.lead}</p>
      <ButtonRow>
        <ButtonLink href={round ? paths.round(region, id, round) : paths.case(region, id)}>
          {words.link}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
