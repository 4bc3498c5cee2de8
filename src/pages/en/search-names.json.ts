/** English names of regions, metrics and rates, which search boxes on English pages fetch beside the name index. */
import type { APIRoute } from 'astro';
import { readIndex } from '../../dataset/read-shard.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { PAGED_RATES } from '../../forms/paged-rates.ts';
import type { EnglishNames } from '../../i18n/en/english-entry.ts';

export const GET: APIRoute = () => {
  const names: EnglishNames = {
    regions: Object.fromEntries(readIndex().regions.map(({ code, nameEn }) => [code, nameEn])),
    metrics: Object.fromEntries([...CATALOGUE, ...PAGED_RATES].map(({ id, en }) => [id, en])),
  };
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
