/**
 * A real Chromium for the tests, with a Chinese font: the one that `CHROMIUM_PATH` names, else the one that comes with
 * the packages (x86-64 Linux). Without the font, Chinese would be drawn blank without an error.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Launches the browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const executablePath = own ?? (await packagedChromium());
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return playwright.launch({
    executablePath,
    args: FLAGS,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: fontConfiguration(),
      ...(own === undefined ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  });
}

/** Unpacks the packaged browser and its libraries once; the variable makes the package unpack its own libraries. */
async function packagedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function fontConfiguration(): string {
  const font = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  );
  const folder = join(tmpdir(), 'disclosure-atlas-fonts');
  const file = join(folder, 'fonts.conf');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(font)}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  return file;
}
