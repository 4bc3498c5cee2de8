/**
 * What is no mistake of ours is told in one line: a full disk, a closed folder, a vanished file (exit status 3), a row of the
 * data folder that cannot be used, a module that cannot be bundled (2). Takes what was thrown and what it means for the
 * reader; anything else is thrown on.
 */

/** Takes `ENOSPC: no space left on device, write`, as it comes out of a worker thread too; leaves `Error: x`. */
const SYSTEM = /^E[A-Z0-9]{2,}: /u;
/** Takes `agencies.csv:3:1 error row-invalid Unexpected …`; leaves `Unexpected report without audit`. */
const PLACED = /^[^\s:]+:\d+:\d+ error [a-z-]+ Unexpected /u;

export function tellSystemError(reason: unknown, consequence: string): void {
  const said = reason instanceof Error ? reason.message : '';
  const ofSystem = SYSTEM.test(said) || (reason instanceof Error && 'syscall' in reason);
  if (!ofSystem && !PLACED.test(said)) throw reason;
  process.stderr.write(`${ofSystem ? 'Unexpected ' : ''}${said}; ${consequence}\n`);
  process.exitCode = ofSystem ? 3 : 2;
}
