export type Kept = readonly (readonly [name: string, value: string])[]

/** What a GET form keeps in the address though nobody fills it in. */
export function KeptFields({ fields }: { fields: Kept }) {
  return fields.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
