/** Something to copy, in signs of one width; long lines break. */
export function Code({ children }: { children: string }) {
  return (
    <pre className="code">
      <code>{children}</code>
    </pre>
  )
}
