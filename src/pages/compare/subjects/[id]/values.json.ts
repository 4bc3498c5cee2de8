/** What the compare page fetches for each chosen agency or region, in development; in a build the page writer writes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { agencySubject, regionSubject } from '../../../../components/compare/build-subject.ts';
import { COMPARED_IDS } from '../../../../components/compare/compared-metrics.ts';
import { placesEnOf } from '../../../../i18n/place-text.ts';
import { readAgencies, readAgencyShard, readIndex, readRegionShard } from '../../../../dataset/read-shard.ts';
import { astroRenders } from '../../../../page-writer/astro-renders.ts';

export const getStaticPaths = (() =>
  astroRenders()
    ? [
        ...readAgencies().map(({ id }) => ({ params: { id }, props: { region: false } })),
        ...readIndex().regions.map(({ code }) => ({ params: { id: code }, props: { region: true } })),
      ]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props }) => {
  const id = params['id'] ?? '';
  const places = placesEnOf(readIndex());
  const subject =
    props['region'] === true
      ? regionSubject(readRegionShard(id), COMPARED_IDS, places)
      : agencySubject(readAgencyShard(id), COMPARED_IDS, places);
  return new Response(JSON.stringify(subject), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
