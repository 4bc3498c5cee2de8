/**
 * Ids that agencies no longer bear: those listed in `<data>/redirects.csv` (from, to, reason), and for every correction
 * the id that its alias would have without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { AddressRedirect } from '../src/domain/address-redirect.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
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

function parseRedirects(text: string): readonly AddressRedirect[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row, i) => {
    const [from, to] = [row['from'] ?? '', row['to'] ?? ''];
    if (from === '' || to === '')
      throw new Error(`Unexpected row ${String(i + 2)} of redirects.csv, expected from and to`);
    return { from, to };
  });
}

function idOf(gazetteer: Gazetteer, name: string): string {
  return resolveAgency(gazetteer, [{ name, span: null, method: 'front-matter' }], { texts: [] }).value.id;
}
