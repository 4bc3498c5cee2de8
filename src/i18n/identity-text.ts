/** How a name was resolved to an agency, in one line: where it stood, by what means, on what evidence, how surely. */
import type { AgencyName } from '../domain/shards.ts';
import type { Words } from './words.ts';

export function identityText({ writtenName, method, evidence, confidence }: AgencyName, { t }: Words): string {
  const [place = '', means = ''] = method.split(':');
  const { places, means: known } = t.identity;
  const where = places[place] ?? '';
  const how = known[means] ?? known[place] ?? '';
  const parts = [
    writtenName === null ? where : t.identity.written(where, t.quoted(writtenName)),
    [how, evidence].filter((part) => part !== '').join(t.list.colon),
  ];
  const said = parts.filter((part) => part !== '').join(t.list.comma);
  return `${said}${t.bracketed(t.confidence[confidence])}${t.list.stop}`;
}
