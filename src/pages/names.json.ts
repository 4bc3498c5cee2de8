/** The name index that search boxes fetch when they are used. */
import type { APIRoute } from 'astro';
import { readAgencies, readIndex } from '../dataset/read-shard.ts';
import { nameEntries } from '../dataset/name-entries.ts';
import { packName } from '../domain/packed-names.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(nameEntries(readAgencies(), readIndex()).map(packName)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
