/** The line of an agency in lists and in the search index: names, pinyin, place, years. */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { AgencySummary } from '../domain/shards.ts';
import type { RecordYear } from './agency-record.ts';
import { compareText } from './compare-text.ts';
import type { SpellName } from './spell-name.ts';

/** `identities` are the resolutions of all names under which the agency came. */
export function agencySummary(
  identity: AgencyIdentity,
  identities: readonly AgencyIdentity[],
  years: readonly RecordYear[],
  spell: SpellName,
): AgencySummary {
  const { id, name, kind, region, speaksForArea, confidence } = identity;
  const { pinyin, initials } = spell(name, region);
  return {
    id,
    name,
    aliases: aliasesOf(name, identities),
    pinyin,
    initials,
    kind,
    region,
    speaksForArea,
    confidence,
    years: years.map(({ year, status, entry }) => ({ year, status, reportId: entry?.summary.id ?? null })),
  };
}

function aliasesOf(name: string, identities: readonly AgencyIdentity[]): readonly string[] {
  // Most agencies were read once, under their own name.
  if (identities.every((each) => each.name === name && (each.writtenName ?? name) === name)) return [];
  const names = identities.flatMap((identity) =>
    identity.writtenName === null ? [identity.name] : [identity.name, identity.writtenName],
  );
  return [...new Set(names)].filter((other) => other !== name).sort(compareText);
}
