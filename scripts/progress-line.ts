/** Progress on standard error: one line that is written over on a terminal, a line every 500 files elsewhere. */

const EVERY = 500;

export function progressLine(done: number, total: number, file: string): void {
  const text = `${String(done)}/${String(total)} ${file}`;
  if (process.stderr.isTTY) process.stderr.write(done === total ? '\r\u001B[K' : `\r\u001B[K${text}`);
  else if (done % EVERY === 0 || done === total) process.stderr.write(`${text}\n`);
}
