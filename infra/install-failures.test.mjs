import { expect, test } from 'vitest'
import { explainInstall } from './install-failures.mjs'

test.each([
  ['npm error code ECONNREFUSED', 'The package registry cannot be reached. Check the network'],
  [
    'ERR_PNPM_META_FETCH_FAIL  GET https://registry.example/zod: EAI_AGAIN',
    'The package registry cannot be reached.',
  ],
  [
    'ENOSPC: no space left on device, write',
    'The disk that holds node_modules is full. Free at least 500 MB',
  ],
  [
    'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install',
    'pnpm-lock.yaml does not match the package.json files. Run npx',
  ],
  ['EACCES: permission denied, mkdir /srv/node_modules', 'This user may not write where the packages go'],
  [
    'ERR_PNPM_FETCH_404  GET https://registry.example/zod: Not Found - 404',
    'The package registry refuses a package',
  ],
  [
    'ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum',
    'A downloaded package is not the one the lockfile names.',
  ],
  ['spawn npx ENOENT', 'npx is not found. Install npm'],
])('%s becomes a sentence that says what to do', (output, sentence) => {
  const { message } = explainInstall(output, '/log')
  expect(message).toContain(sentence)
  expect(message).toMatch(/What was said in full: \/log$/)
})

test('a refused build script is named', () => {
  const output =
    'added\n ERR_PNPM_IGNORED_BUILDS  Ignored build scripts: esbuild@0.25.12, other@1.0.0\n\nRun "pnpm approve-builds"'
  expect(explainInstall(output, '/log').message).toContain(
    'which is not allowed: esbuild@0.25.12, other@1.0.0. See what',
  )
})

test('what nobody foresaw is passed on in the words of the installer', () => {
  expect(explainInstall('a\n ERR_PNPM_ODD  The moon is full\nb', '/log').message).toContain(
    '(ERR_PNPM_ODD  The moon is full)',
  )
})
