/**
 * The page writer of this site on the pages of the comparison: workers read views, print them with the same template as
 * Eleventy and fill them into a frame. Bundled and run by `bench-generators.ts`: `node write-profiles.mjs VIEWS OUT`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { SLOTS } from '../../../src/page-writer/page-slots.ts';
import { cutTemplate, fillTemplate } from '../../../src/page-writer/page-template.ts';
import { pageAround, profileBody } from './profile-markup.ts';
import type { ProfileView } from './profile-view.ts';

interface Share {
  readonly views: string;
  readonly out: string;
  readonly files: readonly string[];
}

function writeShare({ views, out, files }: Share): void {
  const template = cutTemplate(pageAround(SLOTS.title, SLOTS.body));
  for (const file of files) {
    const view = JSON.parse(readFileSync(join(views, file), 'utf8')) as ProfileView;
    const folder = join(out, 'agencies', view.id);
    mkdirSync(folder, { recursive: true });
    const page = { id: view.id, title: view.title, description: '', body: profileBody(view) };
    writeFileSync(join(folder, 'index.html'), fillTemplate(template, page));
  }
}

function main(): void {
  const [views, out] = process.argv.slice(2) as [string, string];
  const files = readdirSync(views);
  const workers = availableParallelism();
  for (let i = 0; i < workers; i += 1) {
    const share: Share = { views, out, files: files.filter((_, at) => at % workers === i) };
    new Worker(fileURLToPath(import.meta.url), { workerData: share });
  }
}

if (isMainThread) main();
else writeShare(workerData as Share);
