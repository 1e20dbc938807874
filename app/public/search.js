// Searches as somebody types: the same page is asked for with what is typed, and its list put in the place of the one that stands.
// Without this the form's own button does it.
const form = document.querySelector('form.search[data-searching]')
const input = form?.querySelector('input[type="search"]')
if (input) {
  const says = document.createElement('p')
  says.className = 'small muted'
  says.setAttribute('role', 'status')
  form.after(says)

  const parts = page =>
    new Map([...page.querySelectorAll('[data-live]')].map(part => [part.dataset.live, part]))
  const busy = is => {
    for (const part of parts(document).values()) part.setAttribute('aria-busy', String(is))
  }
  /** What is chosen for a comparison, whether the list shows it or not. */
  const compared = new Set(new FormData(form).getAll('with'))
  const chosen = () => {
    for (const { form: its, type, checked, value } of document.querySelectorAll('input[name="with"]'))
      if (its !== form) compared[type === 'hidden' || checked ? 'add' : 'delete'](value)
    return [...compared].map(value => ['with', value])
  }
  const addressNow = () => {
    const typed = [...new FormData(form)].filter(([name, value]) => name !== 'with' && value.trim() !== '')
    const fields = [...typed, ...chosen()]
    const words = new URLSearchParams(fields).toString()
    return form.getAttribute('action') + (words && `?${words}`)
  }

  /** What is unfolded, ticked and in focus stays so. */
  const keepHands = (old, fresh) => {
    const folds = page => [...page.querySelectorAll('details')]
    const nameOf = fold =>
      fold.closest('[data-live]').dataset.live +
      fold.querySelector('summary').textContent.replace(/\(.*\)/, '')
    const open = new Map(folds(old).map(fold => [nameOf(fold), fold.open]))
    for (const fold of folds(fresh)) fold.open = open.get(nameOf(fold)) ?? fold.open
    for (const box of old.querySelectorAll('input[type="checkbox"]')) {
      const same = [...fresh.querySelectorAll('input[type="checkbox"]')].find(
        other => other.name === box.name && other.value === box.value,
      )
      if (same) same.checked = box.checked
    }
  }

  let asked
  let shown = addressNow()
  let pause
  /** Lets go of what is under way. */
  const give = () => {
    const old = asked
    asked = undefined
    old?.abort()
  }
  const search = async () => {
    const address = addressNow()
    give()
    if (address === shown) return
    const mine = new AbortController()
    asked = mine
    // nothing is said of a wait that nobody notices
    const slow = setTimeout(() => {
      busy(true)
      says.textContent = form.dataset.searching
    }, 1000)
    const late = setTimeout(() => mine.abort('late'), 15_000)
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { accept: 'text/html' } })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const [old, fresh] = [parts(document), parts(page)]
      for (const [name, part] of old) {
        const next = fresh.get(name)
        if (!next) continue
        keepHands(part, next)
        part.replaceChildren(...next.childNodes)
      }
      document.title = page.title
      for (const link of document.querySelectorAll('.site-nav a[hreflang]'))
        link.href = page.querySelector('.site-nav a[hreflang]')?.getAttribute('href') ?? link.href
      history.replaceState(history.state, '', address)
      shown = address
      says.textContent = old.get('heading')?.textContent ?? ''
      says.className = 'visually-hidden'
      busy(false)
    } catch {
      // a newer search has taken over, or none came back
      if (asked !== mine) return
      busy(false)
      says.className = 'small muted'
      says.textContent = form.dataset.failed
    } finally {
      clearTimeout(slow)
      clearTimeout(late)
      if (asked === mine) asked = undefined
    }
  }

  input.addEventListener('input', event => {
    clearTimeout(pause)
    if (event.isComposing || input.value.trim().length === 1) return
    pause = setTimeout(search, 250)
  })
  input.addEventListener('compositionend', () => {
    pause = setTimeout(search, 250)
  })
  form.addEventListener('submit', () => {
    clearTimeout(pause)
    give()
  })
}
