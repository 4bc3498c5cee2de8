/**
 * Ids that agencies no longer bear: those listed in `<data>/redirects.csv` (from, to, reason), and for every correction
 * the id that its alias would have without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRedirect } from '../src/domain/address-redirect.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { placedRows, rowFault } from '../src/gazetteer/placed-rows.ts';
import { resolveAgency } from '../src/gazetteer/resolve-agency.ts';

export function readRedirects(dataFolder: string, gazetteer: Gazetteer): readonly AddressRedirect[] {
  const file = join(dataFolder, 'redirects.csv');
  const listed = existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
  const uncorrected: Gazetteer = { ...gazetteer, corrections: new Map() };
  const corrected = [...gazetteer.corrections.values()].map(({ alias }) => ({
    from: idOf(uncorrected, alias),
    to: idOf(gazetteer, alias),
  }));
  return [...listed, ...corrected];
}

/** Takes `640121-yongning-xian`; leaves `../x`, `a/b`, `<a>` and what begins with a dash. */
const ID = /^[a-z0-9][a-z0-9-]{0,199}$/u;

/** A former id becomes the name of a page: nothing but an id may stand there. */
function parseRedirects(text: string): readonly AddressRedirect[] {
  return placedRows('redirects.csv', text, ['from', 'to', 'reason']).map(({ cell, line }) => {
    const wrong = ['from', 'to'].find((column) => !ID.test(cell(column)));
    if (wrong !== undefined) {
      const said = `Unexpected ${wrong} “${cell(wrong).slice(0, 80)}”, expected the id of an agency: letters, digits, dashes`;
      throw rowFault('redirects.csv', line, said);
    }
    return { from: cell('from'), to: cell('to') };
  });
}

function idOf(gazetteer: Gazetteer, name: string): string {
  return resolveAgency(gazetteer, [{ name, span: null, method: 'front-matter' }], { texts: [] }).value.id;
}
