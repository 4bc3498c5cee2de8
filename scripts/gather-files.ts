/**
 * Files to import: takes files and folders, gives the regular files in them, sorted. Symbolic links and hidden entries
 * within folders are left out and named, so that nothing outside a folder comes in through it.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of files; `log` hears of what is left out. */
export function gatherFiles(paths: readonly string[], log: (line: string) => void): readonly string[] {
  const found: string[] = [];
  const waiting = [...paths].reverse();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    // A path that leads nowhere is refused when it is read, with its name.
    if (entry === undefined || entry.isFile()) found.push(path);
    // One by one: a call takes no hundred thousand arguments, and a folder may hold more.
    else if (entry.isDirectory()) for (const inner of entriesOf(path, log)) waiting.push(inner);
    else log(`${path}: left out, expected a file or a folder and no link`);
  }
  return found;
}

/** From the last to the first. */
function entriesOf(folder: string, log: (line: string) => void): readonly string[] {
  const names = readdirSync(folder).sort().reverse();
  const hidden = names.filter((name) => name.startsWith('.'));
  for (const name of hidden.reverse()) log(`${join(folder, name)}: left out, expected a name without a leading dot`);
  return names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
}
