/** The files of one id before they are made: what they will be made of, and how. */
import { createHash } from 'node:crypto';

/** A file by its path below the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

export interface PreparedFiles {
  /** All data that the files are made of, apart from what they share with all others (`shared-inputs.ts`). Gone through more than once. */
  readonly inputs: Iterable<string>;
  readonly make: () => readonly SiteFile[];
}

/** Lengths stand between the inputs, so that no two lists run into each other. */
export function keyOf(inputs: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length} `).update(input);
  return hash.digest('base64url');
}
