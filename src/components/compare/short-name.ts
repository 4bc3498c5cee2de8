/** The name of an agency in a narrow column: `南阳市卧龙区教育局` gives 卧龙区教育局, `南阳市卧龙区石桥镇人民政府` 石桥镇人民政府. */
import type { AgencySummary } from '../../domain/shards.ts';

/** The name without its leading places, but with the last of them unless what is left names a place itself. */
export function shortName({ name, region }: Pick<AgencySummary, 'name' | 'region'>): string {
  let rest = name;
  for (const part of [region.province, region.prefecture, region.county]) {
    if (part === null || !rest.startsWith(part)) continue;
    const left = rest.slice(part.length);
    if (startsWithPlace(left, region) || NAMED.test(left)) rest = left;
  }
  return rest;
}

const startsWithPlace = (name: string, { prefecture, county }: AgencySummary['region']): boolean =>
  [prefecture, county].some((place) => place !== null && name.startsWith(place));

const NAMED = /^(?!人民政府)\S+(?:街道办事处|[镇乡]人民政府)$/u; // takes 团结西路街道办事处; leaves 教育局, which every county has, and 人民政府西平街道办事处
