/** How a name was resolved to an agency, in one line: where it stood, by what means, on what evidence, how surely. */
import type { AgencyName } from '../domain/shards.ts';
import type { Words } from './words.ts';

export function identityText({ writtenName, method, evidence, confidence }: AgencyName, { t }: Words): string {
  const [place = '', means = ''] = method.split(':');
  const { places, means: known } = t.identity;
  const parts = [
    writtenName === null ? '' : t.quoted(writtenName),
    places[place] ?? '',
    known[means] ?? known[place] ?? '',
    evidence,
  ];
  const said = parts.filter((part) => part !== '').join(t.list.comma);
  return `${said}${t.bracketed(t.confidence[confidence])}${t.list.stop}`;
}
