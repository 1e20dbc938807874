import type { Problem } from '@testbro/rules/problem'
import type { Answered } from './answered.ts'
import type { ShownEnvironment } from './entry-view.server.ts'
import { saidIn } from './environment-about.ts'
import { useFieldError } from './field-error.ts'
import { KeptText } from './kept-text.tsx'
import { Problems } from './problems.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { FileField } from './ui/file-field.tsx'
import { Fold } from './ui/fold.tsx'
import { useLanguage, useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { TextField } from './ui/text-field.tsx'

type Picture = ShownEnvironment['pictures'][number]

const acts = ['picture', 'picture-text', 'picture-remove']
/** Whether what was sent was about a picture. */
export const isOfPictures = ({ act }: Pick<Answered, 'act'>) => acts.includes(act)

const useLabels = (): Record<string, string> => {
  const { file, altSv, altEn } = useText().entries.pictures
  return { picture: file, altSv, altEn }
}

const useSentence = () => {
  const { altRequired, pictureRequired, tooManyPictures, pictureFaults } = useText().entries.sentences
  return ({ field, code, limit = 0 }: Problem) => {
    if (field === 'altSv' && code === 'required') return altRequired
    if (field !== 'picture') return undefined
    if (code === 'required') return pictureRequired
    if (code === 'too-many') return tooManyPictures(limit)
    return pictureFaults[code]?.(limit)
  }
}

const fieldOf = (n: number) => (field: string) => `${field}-${n}`
const placeOf = ({ pictures }: Pick<ShownEnvironment, 'pictures'>, { act, typed }: Answered) =>
  act === 'picture-text' ? pictures.findIndex(({ id }) => id === typed.id?.[0]) + 1 : 0

type PictureFaultsProps = { shown: ShownEnvironment; answered: Answered }

/** Everything that is wrong with a picture, above the heading. */
export function PictureFaults({ shown, answered }: PictureFaultsProps) {
  const { before } = useText().entries
  const place = placeOf(shown, answered)
  return (
    <Problems
      problems={answered.problems}
      before={before}
      labels={useLabels()}
      say={useSentence()}
      idOf={place > 0 ? fieldOf(place) : undefined}
    />
  )
}

type EntryPicturesProps = {
  shown: ShownEnvironment
  answered?: Answered
  /** Where whoever keeps the environment sees a picture. */
  srcOf: (picture: string) => string
  mayWork?: boolean
}

/** The pictures of an environment, what is said of them, and a form for one more. */
export function EntryPictures({ shown, answered, srcOf, mayWork = true }: EntryPicturesProps) {
  const { pictures: words } = useText().entries
  const { pictures } = shown
  return (
    <Section title={words.heading} id="pictures">
      {pictures.length === 0 && <p>{words.none}</p>}
      <ol className="pictures">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <Shown picture={picture} src={srcOf(picture.id)} />
            {mayWork && <Texts picture={picture} n={index + 1} answered={answered} />}
          </li>
        ))}
      </ol>
      {/* what was written of a picture that somebody has removed meanwhile has no form any more */}
      {answered?.act === 'picture-text' && placeOf(shown, answered) === 0 && (
        <KeptText typed={answered.typed} />
      )}
      {mayWork && <Add id={shown.pictureId} answered={answered} />}
    </Section>
  )
}

function Shown({ picture, src }: { picture: Picture; src: string }) {
  const { language, text } = saidIn(useLanguage(), { sv: picture.altSv, en: picture.altEn })
  const { width, height } = picture
  return <img src={src} alt={text} lang={language} width={width} height={height} loading="lazy" />
}

const useField = (answered: Answered | undefined, stands: Partial<Picture> = {}) => {
  const labels = useLabels()
  const error = useFieldError(answered?.problems, useSentence())
  return (name: 'picture' | 'altSv' | 'altEn') => {
    const label = labels[name] ?? name
    const value = name === 'picture' ? undefined : stands[name]
    return {
      name,
      label,
      value: answered ? answered.typed[name]?.[0] : value,
      error: error(name, label),
      compact: true,
    }
  }
}

type TextsProps = { picture: Picture; n: number; answered?: Answered }

function Texts({ picture, n, answered }: TextsProps) {
  const { pictures: words } = useText().entries
  const here =
    answered?.act === 'picture-text' && answered.typed.id?.[0] === picture.id ? answered : undefined
  const field = useField(here, picture)
  return (
    <Fold summary={words.picture(n)} open={here !== undefined}>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={picture.id} />
        {(['altSv', 'altEn'] as const).map(name => (
          <TextField key={name} {...field(name)} id={fieldOf(n)(name)} />
        ))}
        <ButtonRow>
          <Button kind="second" name="do" value="picture-text">
            {words.saveAlt}
          </Button>
          <Button kind="quiet" name="do" value="picture-remove">
            {words.remove}
          </Button>
        </ButtonRow>
      </form>
    </Fold>
  )
}

function Add({ id, answered }: { id: string; answered?: Answered }) {
  const { pictures: words } = useText().entries
  const here = answered?.act === 'picture' ? answered : undefined
  const field = useField(here)
  const { value: _, ...file } = field('picture')
  return (
    <Fold summary={words.addHeading} open={here !== undefined}>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={id} />
        <FileField {...file} hint={words.fileHint} accept="image/png,image/jpeg,image/webp" />
        <TextField {...field('altSv')} hint={words.altHint} />
        <TextField {...field('altEn')} />
        <ButtonRow>
          <Button kind="second" name="do" value="picture">
            {words.add}
          </Button>
        </ButtonRow>
      </form>
    </Fold>
  )
}
