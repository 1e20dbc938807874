/**
 * Who may import whom: the table of the architecture, checked. imports.test.mjs plants a violation of every rule beside
 * a permitted twin.
 */
const ours = '^(app|db|packages|tests|infra)/'
const test = '\\.(test|example)\\.tsx?$|^tests/|\\.test\\.mjs$'
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined']

const error = (name, from, to) => ({ name, severity: 'error', from, to })
const pkg = name => `(^|/)node_modules/${name}(/|$)|^${name}(/|$)`

/** Of our own files, those under `from` may import only these; their tests may import more. */
const own = (who, from, ...allowed) =>
  error(
    `${who} imports of ours only what it may`,
    { path: from, pathNot: test },
    { path: ours, pathNot: allowed },
  )

/** Of packages, the files under `from` may import only these; their tests may import more. */
const vendors = (who, from, ...allowed) =>
  error(
    `${who} imports only its packages`,
    { path: from, pathNot: test },
    { dependencyTypes: npm, pathNot: [ours, ...allowed] },
  )

/** The files under `from` touch no file, network or randomness of Node's. */
const noNode = (who, from) =>
  error(`${who} imports nothing of Node`, { path: from, pathNot: test }, { dependencyTypes: ['core'] })

/** The files under `from` import `to` as types; the values are handed to them. */
const typesOnly = (who, from, to) =>
  error(
    `${who} imports only types there`,
    { path: from, pathNot: test },
    { path: to, dependencyTypesNot: ['type-only'] },
  )

/** Only the files under `from` may import `to`. */
const only = (what, to, ...from) =>
  error(`only its place imports ${what}`, { pathNot: [...from, test] }, { path: to })

const rules = '^packages/rules/'
const text = '^packages/text/'
const useCases = '^packages/use-cases/'
const config = '^packages/config/'
const adapters = '^packages/(mail|search|billing|auth|files|webhooks)/'
const app = '^app/(?!server/|framework\\.|entry\\.|vite|routes\\.ts$|build/)'

module.exports = {
  forbidden: [
    // a type that a page's parts take from the page is gone before anything runs
    error('no cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    error('nothing missing', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
    error('no barrel files', {}, { path: '/index\\.[jt]sx?$', pathNot: 'node_modules/' }),

    own('rules', rules, rules),
    vendors('rules', rules, pkg('zod'), pkg('date-fns'), pkg('@date-fns/tz')),
    noNode('rules', rules),

    own('text', text, text),
    vendors('text', text),
    noNode('text', text),

    own('use-cases', useCases, useCases, rules, text, '^db/', adapters),
    vendors('use-cases', useCases, pkg('kysely')),
    typesOnly('use-cases', useCases, '^packages/(search|billing|auth|files)/'),
    // A reaction (when-…) announces; tell-… is what the reactions of one step share, or, beside the steps, what several of them do.
    // letter-… is a letter that is shown before it leaves, made in one place for both.
    error(
      'only reactions queue letters',
      {
        path: useCases,
        pathNot: [
          `${useCases}[^/]+/(when|tell)-[^/]+$`,
          `${useCases}(tell-[^/]+|letter-[^/]+|queue-letter\\.ts)$`,
          test,
        ],
      },
      { path: ['^packages/mail/', `${useCases}queue-letter\\.ts$`], dependencyTypesNot: ['type-only'] },
    ),
    error(
      'no use-case imports another',
      { path: `${useCases}[^/]+/`, pathNot: ['/(when|tell)-[^/]+$', test] },
      { path: `${useCases}[^/]+/`, dependencyTypesNot: ['type-only'] },
    ),
    error(
      'a reaction imports no use-case and no other reaction',
      { path: `${useCases}([^/]+)/(when|tell)-`, pathNot: test },
      {
        path: `${useCases}[^/]+/`,
        pathNot: [`${useCases}$1/tell-`],
        dependencyTypesNot: ['type-only'],
      },
    ),

    own(
      'an adapter',
      '^packages/(mail|billing|files|search|auth|webhooks)/',
      '^packages/$1/',
      rules,
      text,
      '^db/',
    ),
    // a region's colours are worked out once, for its pages and its letters
    typesOnly('an adapter', adapters, `${rules}(?!region-accent)`),
    error(
      'of the adapters only the session store and the search in PostgreSQL use the database',
      { path: adapters, pathNot: ['^packages/auth/session[^/]*$', '^packages/search/postgres/', test] },
      { path: '^db/' },
    ),
    own('config', config, config, rules),

    own('db', '^db/', '^db/', rules),
    typesOnly('db', '^db/(?!seed/)', rules),
    // The drift check makes the queue's tables too.
    vendors('db', '^db/(?!check-schema\\.ts$)', pkg('kysely'), pkg('pg'), pkg('@types/pg')),

    own(
      'app',
      app,
      '^app/',
      useCases,
      rules,
      text,
      '^db/(transaction\\.ts|by\\.ts|read/)',
      '^packages/auth/',
      '^packages/search/port\\.ts$',
    ),
    vendors(
      'app',
      app,
      pkg('react'),
      pkg('@types/react'),
      pkg('@fontsource-variable/[^/]+'),
      pkg('@remix-run/[^/]+'),
    ),
    noNode('app', app),
    own('app/ui', '^app/ui/', '^app/(ui/|[^/]+$)', rules, text),
    error(
      'no route imports another',
      { path: '^app/routes/([^/]+)' },
      { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    ),
    own('infra', '^infra/', '^infra/'),

    only('app/server', '^app/server/', '^app/server/'),
    only('config', config, config, '^app/server/'),
    only('db/write', '^db/write/', '^db/', useCases, '^app/server/'),
    only('pg', `${pkg('pg')}|${pkg('@types/pg')}`, '^db/', '^app/server/'),
    only('Lucia', pkg('lucia'), '^packages/auth/sessions\\.ts$'),
    only(
      'Remix',
      pkg('@remix-run/[^/]+'),
      '^app/framework(\\.server)?\\.tsx?$',
      '^app/entry\\.(client|server)\\.tsx$',
      '^app/(vite\\.config|routes)\\.ts$',
      '^app/server/',
    ),
    only('infra', '^infra/', '^infra/'),
    only('tests', '^tests/', '^tests/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^app/build/|(^|/)\\.data/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.d.ts'],
      mainFields: ['types', 'module', 'main'],
    },
  },
}
