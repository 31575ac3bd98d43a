/** Says what is done and how long it took, on standard error, so that a command's own output stays alone. */
export async function step(what, work) {
  const from = performance.now()
  process.stderr.write(`· ${what} … `)
  const result = await work()
  process.stderr.write(`${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  return result
}

export const say = (line) => process.stderr.write(`${line}\n`)

/** Ends the command with one clear line that says what to do. */
export function stop(line, status = 1) {
  process.stderr.write(`\n${line}\n`)
  process.exit(status)
}

/** What a failed system call means to the person who runs the command; null when it is nothing common. */
export function reasonOf(text) {
  if (/ENOSPC|disk is full|SQLITE_FULL|no space left/i.test(text))
    return 'The disk is full. Free some space, then try again.'
  if (/EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN/.test(text))
    return 'A file or folder cannot be written. Check who owns the project’s folder and data/.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(text))
    return 'The package registry cannot be reached. Check the network, then try again.'
  return null
}
