// Makes pages quicker that are whole without it: fetches a page when a link to it is pointed at, puts the focus on what is wrong,
// counts what is typed, and sends a form once.
const language = document.documentElement.lang

document.querySelector('.error-box')?.focus()

const fetched = new Set()
const fetchSoon = event => {
  const link = event.target.closest?.('a[href]')
  if (!link || link.origin !== location.origin || link.target || link.pathname.startsWith('/r/')) return
  const page = link.pathname + link.search
  if (page === location.pathname + location.search || fetched.has(page) || fetched.size > 20) return
  fetched.add(page)
  const hint = document.createElement('link')
  hint.rel = 'prefetch'
  hint.href = page
  document.head.append(hint)
}
// where the browser knows speculation rules, it does this by itself
if (!HTMLScriptElement.supports?.('speculationrules')) {
  document.addEventListener('pointerenter', fetchSoon, { capture: true, passive: true })
  document.addEventListener('focusin', fetchSoon)
}

const figure = n => n.toLocaleString(language === 'en' ? 'en-GB' : 'sv-SE')
const leftWords = {
  sv: [left => `${figure(left)} tecken kvar.`, over => `${figure(over)} tecken för mycket.`],
  en: [left => `${figure(left)} characters left.`, over => `${figure(over)} characters too many.`],
}
const [leftIn, overIn] = leftWords[language] ?? leftWords.sv
for (const limit of document.querySelectorAll('.count [data-limit]')) {
  const area = document.getElementById(limit.id.replace(/-count$/, ''))
  if (!area) continue
  const seen = document.createElement('span')
  seen.setAttribute('aria-hidden', 'true')
  limit.after(' ', seen)
  const heard = document.createElement('span')
  heard.className = 'visually-hidden'
  heard.setAttribute('role', 'status')
  limit.parentElement.append(heard)
  let pause
  const count = () => {
    const left = Number(limit.dataset.limit) - [...area.value].length
    seen.textContent = left < 0 ? overIn(-left) : leftIn(left)
    limit.parentElement.classList.toggle('over', left < 0)
  }
  area.addEventListener('input', () => {
    count()
    // read out when the writer pauses, not at every key
    clearTimeout(pause)
    pause = setTimeout(() => {
      heard.textContent = seen.textContent
    }, 1500)
  })
  count()
}

for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
}
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})
