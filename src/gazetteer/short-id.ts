/**
 * Ids are names of files and addresses: takes one of any length, gives it back, or its beginning with the hash of the whole
 * when it is longer than file systems bear with a year and an extension behind it.
 */
import { createHash } from 'node:crypto';

const LONGEST = 120;
const KEPT = 100;
const HASH_DIGITS = 12;

/** Takes dashes at the end; leaves those within. */
const LAST_DASHES = /-+$/u;

/** With the hash an id of more than `longest` characters is `kept` + 13 characters long. */
export function shortId(id: string, longest = LONGEST, kept = KEPT): string {
  if (id.length <= longest) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, HASH_DIGITS);
  return `${id.slice(0, kept).replace(LAST_DASHES, '')}-${hash}`;
}
