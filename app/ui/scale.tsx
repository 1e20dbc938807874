import type { ReactNode } from 'react'
import { ChoiceGroup } from './choice-group.tsx'

type ScaleProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** From the weakest to the strongest. */
  options: readonly { value: string; label: string }[]
  /** The step chosen. Without one nothing is chosen. */
  value?: string
  /** Id of the form it belongs to, when it stands outside it. */
  form?: string
}

/** One step of a short scale, side by side where there is room. */
export const Scale = (scale: ScaleProps) => <ChoiceGroup look="scale" compact {...scale} />
