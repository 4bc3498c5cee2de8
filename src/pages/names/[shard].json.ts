/** The shards of a name index too large for one file; a small atlas has none. */
import type { APIRoute } from 'astro';
import { nameFiles } from '../../dataset/name-files.ts';
import { readAgencies, readIndex } from '../../dataset/read-shard.ts';

export function getStaticPaths() {
  return [...nameFiles(readAgencies(), readIndex()).shards].map(([shard, names]) => ({
    params: { shard },
    props: { names },
  }));
}

export const GET: APIRoute<{ readonly names: readonly unknown[] }> = ({ props: { names } }) =>
  new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json; charset=utf-8' } });
