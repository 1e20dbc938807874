const common = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
const selfOnly = "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; connect-src 'self'"
const aNonce = 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='

/** The two policies of security.md 5.6, word for word: for pages without inline script, and for hydrated pages. */
const policies = [
  `${selfOnly}; script-src 'self'; ${common}`,
  `${selfOnly}; script-src '${aNonce}' 'strict-dynamic'; ${common}`,
]

/** The nonce of a policy: 128 bits, or none. */
export const nonceOf = (policy: string) => /'nonce-([A-Za-z0-9+/]{22}==)'/.exec(policy)?.[1]

/** What is wrong with a page's policy, and with its scripts under it. */
export const policyFaults = (policy: string, html: string): string[] => {
  const nonce = nonceOf(policy)
  const known = policies.includes(nonce ? policy.replace(`nonce-${nonce}`, aNonce) : policy)
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  const run = scripts.filter(script => !/type="application\/(ld\+)?json"/.test(script))
  const odd = run.filter(script => (nonce ? !script.includes(`nonce="${nonce}"`) : !/ src="\//.test(script)))
  const inline = html.match(/ on[a-z]+="|\sstyle="|<style/g) ?? []
  const elsewhere = nonce ? html.replaceAll(`nonce="${nonce}"`, '').includes(nonce) : false
  return [
    ...(known ? [] : [`policy ${policy}`]),
    ...odd.map(script => `a script that may not run: ${script}`),
    ...inline.map(found => `inline${found}`),
    ...(elsewhere ? ['the nonce stands where a script can read it'] : []),
  ]
}
