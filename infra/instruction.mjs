/** A failure whose cause is known: one sentence that says what happened and what to do about it. */
export class Instruction extends Error {}

/**
 * Runs a command's main function. A known failure prints its sentence and ends with 1; anything else is a
 * surprise and prints its stack.
 */
export async function runCommand(main) {
  surviveClosedOutput()
  try {
    await main()
  } catch (error) {
    const known = error instanceof Instruction ? error : fromSystem(error)
    process.stderr.write(`\n${known ? known.message : (error?.stack ?? error)}\n`)
    process.exitCode = 1
  }
}

/** Whoever read the output may leave (npm start | head): what runs still has to be stopped in order. */
export function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** The instruction for a system error (a full disk, a folder that cannot be written), or undefined. */
export function fromSystem(error, path = error?.path ?? error?.dest) {
  const place = path ? ` ${path}` : ' the folder'
  switch (error?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Instruction(diskIsFull(path))
    case 'EACCES':
    case 'EPERM':
      return new Instruction(
        `This user may not write to${place}. Run as the user who owns it, or choose another folder: DATA_DIR=/path/to/folder npm start`,
      )
    case 'EROFS':
      return new Instruction(
        `The disk that holds${place} can only be read. Choose a folder on another: DATA_DIR=/path/to/folder npm start`,
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return new Instruction(
        `There is a file where a folder is needed:${place}. Move it away, or choose another folder: DATA_DIR=/path/to/folder npm start`,
      )
    case 'ENOENT':
      // Making a folder and its parents on a disk that cannot be written ends so.
      if (error.syscall !== 'mkdir') return undefined
      return new Instruction(
        `${path} cannot be made. Choose another folder: DATA_DIR=/path/to/folder npm start`,
      )
    default:
      return undefined
  }
}

export const diskIsFull = path =>
  `The disk${path ? ` that holds ${path}` : ''} is full. Free at least 500 MB there, or choose a folder on another disk: DATA_DIR=/path/to/folder npm start`
