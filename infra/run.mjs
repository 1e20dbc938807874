import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and keeps what it says. Returns `code` (0 = it succeeded), `stdout` alone and
 * `output`, which is both streams as they came. An aborted `signal` ends the program and rejects.
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.once('error', error => {
      if (error.name === 'AbortError') reject(error)
      else resolve({ code: 1, stdout, output: `${output}\n${error.message}` })
    })
    child.once('close', code => resolve({ code: code ?? 1, stdout, output }))
  })
}
