import { useEffect, useState } from 'react'
import { pathsIn } from '../../paths.ts'
import { Field } from '../../ui/field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type HueFieldProps = { value: string; saved: number; error?: string }

const hueOf = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 359 ? Number(typed) : null

/** A number; where script runs also a slide, and the whole page in the colour that is being chosen. */
export function HueField({ value, saved, error }: HueFieldProps) {
  const { settings } = useText().office
  const paths = pathsIn(useLanguage())
  const [typed, setTyped] = useState(value)
  const [shown, setShown] = useState(saved)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  useEffect(() => {
    const hue = hueOf(typed)
    if (hue === null) return
    const timer = setTimeout(() => setShown(hue), 150)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <Field id="hue" label={settings.hue} hint={settings.hueHint} error={error}>
      <input
        className="input short"
        id="hue"
        name="hue"
        inputMode="numeric"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        aria-describedby={error ? 'hue-hint hue-error' : 'hue-hint'}
        aria-invalid={error ? true : undefined}
      />
      {scripted && (
        <>
          <input
            className="input"
            type="range"
            min={0}
            max={359}
            value={hueOf(typed) ?? saved}
            onChange={event => setTyped(event.currentTarget.value)}
            aria-label={settings.slide}
          />
          <p className="small muted">{settings.huePreview}</p>
          {shown !== saved && <link rel="stylesheet" href={paths.hue(shown)} />}
        </>
      )}
    </Field>
  )
}
