/** The name index that search boxes fetch when they are used: all names, or the first file of many (`names/[shard].json.ts`). */
import type { APIRoute } from 'astro';
import { nameFiles } from '../dataset/name-files.ts';
import { readAgencies, readIndex } from '../dataset/read-shard.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(nameFiles(readAgencies(), readIndex()).first), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
