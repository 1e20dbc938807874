// Shows a region's test environments on another site, where a link to them stands:
//   <a href="https://…/stockholm/environments" data-testbro>…</a>
//   <script async src="https://…/embed.js"></script>
// Only text is ever written, and only links to the service itself are made. The list has no look of its own.
for (const link of document.querySelectorAll('a[data-testbro]:not([data-shown])')) {
  link.dataset.shown = ''
  const { origin, pathname } = link
  fetch(`${origin}${pathname.replace(/\/$/, '')}.json`, { credentials: 'omit' })
    .then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(feed => {
      const items = feed.items.filter(({ url }) => new URL(url).origin === origin)
      if (items.length === 0) return
      const list = document.createElement('ul')
      list.lang = feed.language
      for (const { title, url, summary } of items) {
        const item = document.createElement('li')
        const way = document.createElement('a')
        way.href = url
        way.textContent = title
        item.append(way)
        if (summary) {
          const said = document.createElement('p')
          said.textContent = summary
          item.append(said)
        }
        list.append(item)
      }
      link.before(list)
    })
    .catch(() => {
      // the link stands and leads there
    })
}
