/** Every download with size and checksum, as CSV. */
import type { APIRoute } from 'astro';
import { readIndex } from '../../dataset/read-shard.ts';

export const GET: APIRoute = () => {
  const lines = readIndex().downloads.map(({ path, rows, columns, bytes, sha256 }) =>
    [path, rows, columns.length, bytes, sha256].join(','),
  );
  return new Response(`${['path,rows,columns,bytes,sha256', ...lines].join('\r\n')}\r\n`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
