import type { WholeEnvironment } from '@testbro/db/read/environments'
import { saidIn } from '../../environment-about.ts'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

export function Pictures({ environment: { slug, id, pictures } }: { environment: WholeEnvironment }) {
  const words = useText().environmentPage
  const reader = useLanguage()
  const paths = pathsIn(reader)
  if (pictures.length === 0) return null
  return (
    <section>
      <h2 className="section-head">{words.pictures}</h2>
      <ul className="pictures">
        {pictures.map(picture => {
          const { language, text } = saidIn(reader, { sv: picture.altSv, en: picture.altEn })
          return (
            <li key={picture.id}>
              <img
                src={paths.environmentPicture(slug, id, picture.id)}
                alt={text}
                lang={language}
                width={picture.width}
                height={picture.height}
                loading="lazy"
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
