/**
 * Writes the picture of every agency, `og/agencies/<id>.png`, beside the pages. A picture whose drawing did not change is linked
 * from the cache, which keeps those of this build alone.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencyPictureSvg } from '../components/share/agency-picture.ts';
import { pictureOf } from '../components/share/picture-of.ts';
import { readAgencyRecord } from '../dataset/read-agency-record.ts';
import { readAgencies } from '../dataset/read-shard.ts';
import { wordsOf } from '../i18n/words.ts';

export interface PictureJob {
  /** Folder of the built site. */
  readonly out: string;
  /** Kept from build to build. */
  readonly cache: string;
  /** Of what draws: another one makes every picture anew. */
  readonly version: string;
}

export interface PictureTally {
  readonly pictures: number;
  /** Drawn in this build. */
  readonly drawn: number;
}

/** Drawn side by side: sharp works in threads of its own. */
const TOGETHER = 4;

export async function writePictures({ out, cache, version }: PictureJob): Promise<PictureTally> {
  const folder = join(out, 'og', 'agencies');
  for (const each of [folder, cache]) mkdirSync(each, { recursive: true });
  const ids = readAgencies().map(({ id }) => id);
  const used = new Set<string>();
  let drawn = 0;
  const drawNext = async (): Promise<void> => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
      const svg = drawingOf(id);
      const name = `${createHash('sha256').update(version).update(svg).digest('hex')}.png`;
      used.add(name);
      if (!existsSync(join(cache, name))) {
        drawn += 1;
        writeFileSync(join(cache, name), await pictureOf(svg));
      }
      link(join(cache, name), join(folder, `${id}.png`));
    }
  };
  const pictures = ids.length;
  await Promise.all(Array.from({ length: TOGETHER }, drawNext));
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
  return { pictures, drawn };
}

/** Pictures exist once, in Chinese. */
function drawingOf(id: string): string {
  const { summary, years } = readAgencyRecord(id);
  const [newest] = years;
  const pictured = newest === undefined ? null : { ...newest, values: [...newest.values.values()] };
  return agencyPictureSvg(summary, pictured, wordsOf(undefined));
}

/** A copy where the cache lies on another disk. */
function link(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
