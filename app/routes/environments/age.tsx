import type { WholeEnvironment } from '@testbro/db/read/environments'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'

type AgeProps = { environment: Pick<WholeEnvironment, 'source' | 'verifiedAt' | 'verifiedBy'> }

/** Where the words come from and how old they are: what was written then is never today's fact. */
export function Age({ environment: { source, verifiedAt, verifiedBy } }: AgeProps) {
  const words = useText().environmentPage
  if (verifiedAt)
    return (
      <Notice
        kind="good"
        title={verifiedBy ? words.confirmed(verifiedBy, verifiedAt) : words.confirmedByOffice(verifiedAt)}
      >
        <p>{words.confirmedText}</p>
      </Notice>
    )
  if (!source)
    return (
      <Notice kind="wait" title={words.unconfirmed}>
        <p>{words.unconfirmedText}</p>
      </Notice>
    )
  const [year = null] = /\b(19|20)\d\d\b/.exec(source) ?? []
  return (
    <Notice kind="wait" title={words.age(year)}>
      <p>{words.ageText}</p>
      <p className="small">
        {words.source} <span lang="sv">{source}</span>
      </p>
    </Notice>
  )
}
