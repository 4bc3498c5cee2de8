/**
 * A full disk, a closed folder, a vanished file: told in one line, with exit status 3. Takes what was thrown and what it
 * means for the reader; anything that is not of the system's making is a mistake of ours and thrown on.
 */
export function tellSystemError(reason: unknown, consequence: string): void {
  if (!(reason instanceof Error && 'syscall' in reason)) throw reason;
  process.stderr.write(`Unexpected ${reason.message}; ${consequence}\n`);
  process.exitCode = 3;
}
