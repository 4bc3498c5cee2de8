/** Reads every CSV of `<data>/transcribed/` and resolves the agency of each row; rows that do not hold are told of. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTranscribed } from '../src/dataset/parse-transcribed.ts';
import type { TranscribedFile, TranscribedRow } from '../src/dataset/transcribed-row.ts';
import type { AgencyIdentity } from '../src/domain/agency.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { resolveAgency } from '../src/gazetteer/resolve-agency.ts';
import { listFiles } from './list-files.ts';

export function readTranscribed(dataFolder: string, gazetteer: Gazetteer): readonly TranscribedFile[] {
  const folder = join(dataFolder, 'transcribed');
  if (!existsSync(folder)) return [];
  const files = listFiles(folder).filter((file) => file.endsWith('.csv'));
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { value: rows, diagnostics } = parseTranscribed(text);
    const figures = rows.map((row) => ({ ...row, identity: identityOf(row, gazetteer) }));
    return { file: `transcribed/${file}`, text, figures, diagnostics };
  });
}

/** Province and address are hints; the kind as typed is not, since the name says it better. */
function identityOf({ agency: name, province, url }: TranscribedRow, gazetteer: Gazetteer): AgencyIdentity {
  const candidates = [{ name, span: null, method: 'front-matter' as const }];
  return resolveAgency(gazetteer, candidates, { texts: [], sourceUrl: url, province }).value;
}
