/**
 * Turns a drawing in the inks of pictures from SVG into PNG at build time, with a Chinese font from the packages: without one,
 * Chinese would be drawn blank without an error.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { indexedPng } from './indexed-png.ts';

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

export async function pictureOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  process.env['FONTCONFIG_FILE'] ??= fontConfiguration();
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return indexedPng({ width: info.width, height: info.height, bytes: data });
}

function fontConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
  const font = createRequire(join(process.cwd(), 'package.json')).resolve(FONT);
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(font)}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  return file;
}
