import { diskIsFull, Instruction } from './instruction.mjs'

const causes = [
  [/ENOSPC|EDQUOT|no space left/i, () => diskIsFull('node_modules')],
  [
    /ERR_PNPM_IGNORED_BUILDS/,
    output =>
      `A package wants to run a script while it is installed, which is not allowed: ${ignoredBuilds(output)}. See what the script does and list the package with its reason in pnpm-workspace.yaml, or leave the package out.`,
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH/,
    () =>
      'pnpm-lock.yaml does not match the package.json files. Run npx --yes pnpm@10.34.9 install and keep the changed lockfile.',
  ],
  [
    /ERR_PNPM_TARBALL_INTEGRITY|EINTEGRITY/,
    () =>
      'A downloaded package is not the one the lockfile names. Do not go on: find out which registry answered (npm config get registry) and why.',
  ],
  [
    /ERR_PNPM_NO_MATCHING_VERSION|ERR_PNPM_FETCH_40\d|E40[0-9]\b/,
    output =>
      `The package registry refuses a package (${lineWith(output, /ERR_PNPM_FETCH|NO_MATCHING_VERSION|E40\d/)}). Choose one that has it: npm config set registry https://…`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|network/i,
    () =>
      'The package registry cannot be reached. Check the network and its address (npm config get registry), then run the command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    output =>
      `This user may not write where the packages go (${lineWith(output, /EACCES|EPERM|EROFS/)}). Run as the user who owns this folder.`,
  ],
  [/spawn npx ENOENT/, () => 'npx is not found. Install npm, which brings it, and run the command again.'],
  [
    /UNSUPPORTED_ENGINE|requires at least Node|SyntaxError/,
    () => `This Node (${process.version}) is too old to install the packages. Use Node 18.12 or newer.`,
  ],
]

/** The sentence for a failed installation, out of what npx and pnpm said; the rest of it is in the log. */
export function explainInstall(output, log) {
  const cause = causes.find(([pattern]) => pattern.test(output))
  const sentence = cause
    ? cause[1](output)
    : `The packages could not be installed (${lineWith(output, /ERR|rror/)}).`
  return new Instruction(`${sentence} What was said in full: ${log}`)
}

function lineWith(output, pattern) {
  const lines = output.split('\n').map(line => line.trim())
  return lines.find(line => pattern.test(line)) ?? lines.filter(Boolean).at(-1) ?? 'nothing was said'
}

function ignoredBuilds(output) {
  return (
    /Ignored build scripts:\s*([^\n]+)/.exec(output)?.[1].replace(/\.$/, '') ??
    lineWith(output, /IGNORED_BUILDS/)
  )
}
