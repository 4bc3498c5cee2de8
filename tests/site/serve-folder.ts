/** Serves a folder of static files on a free loopback port as a static host does: `/x/` gives `/x/index.html`, unknown paths 404.html. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** `base` is the sub-path under which the folder is published, `/` or `/atlas/`. */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : null;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
    });
    createReadStream(found)
      .on('error', () => response.end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function fileOf(folder: string, path: string): string | null {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(folder)) return null;
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
  return existsSync(file) ? file : null;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
