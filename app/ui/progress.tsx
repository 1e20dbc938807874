type ProgressProps = {
  /** Says both numbers: "18 av 22 brev har lämnat oss". */
  label: string
  done: number
  of: number
}

/** How much of a known number is done; the words say it, the bar repeats it. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <label className="progress">
      {label}
      <progress value={done} max={Math.max(of, 1)} />
    </label>
  )
}
