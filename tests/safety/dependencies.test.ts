/** What we depend on: licences known and allowed, no install script but the named ones, a bill of materials that stays the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARGUED, licenceOf, licencesPage, PERMISSIVE } from '../../scripts/dependencies/licences-page.ts';
import { lockedPackages } from '../../scripts/dependencies/locked-packages.ts';
import { steadySbom } from '../../scripts/dependencies/steady-sbom.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const packages = lockedPackages(read('package-lock.json'));

test('every package has a licence that is permissive, or argued', () => {
  const odd = packages.filter((one) => !PERMISSIVE.has(licenceOf(one)) && ARGUED[licenceOf(one)] === undefined);
  expect(odd.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([]);
});

test('the page of licences is up to date: else run npm run licences', () => {
  expect(read('docs/licences.md')).toBe(licencesPage(packages));
});

test('no package runs a script on installing but those that ARCHITECTURE.md names as not needed', () => {
  const paragraph = /## Dependencies[\s\S]*/u.exec(read('ARCHITECTURE.md'))?.[0] ?? '';
  const names = [...new Set(packages.filter((one) => one.hasInstallScript).map(({ name }) => name))];
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !paragraph.includes(name))).toEqual([]);
});

test('the versions of our own dependencies are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/u.test(version));
  expect(loose).toEqual([]);
});

test('the bill of materials names every package of the lock, with its version', () => {
  const written = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-sbom.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const { components } = JSON.parse(written) as { components: readonly { 'bom-ref': string }[] };
  const refs = new Set(components.map((component) => component['bom-ref']));
  expect(packages.filter(({ name, version }) => !refs.has(`${name}@${version}`))).toEqual([]);
});

test('the page on dependencies tells the versions that the lock has', () => {
  const page = read('docs/dependencies.md');
  const wrong = packages.filter(({ name, version }) => {
    const said = new RegExp(`(?<![\\w@/-])${name.replace(/[/.]/gu, '\\$&')} (\\d+\\.\\d+\\.\\d+)`, 'u').exec(page)?.[1];
    return said !== undefined && said !== version && !packages.some((one) => one.name === name && one.version === said);
  });
  expect(wrong.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
  expect(page).toContain(
    `${packages.length.toLocaleString('en')} packages, ${String(packages.filter((one) => !one.development).length)} of them`,
  );
});

test('a bill of materials depends on the lock alone', () => {
  const bill = (serialNumber: string, timestamp: string, refs: readonly string[]): string =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp, component: { name: 'folder', 'bom-ref': 'disclosure-atlas@0.1.0' } },
      components: refs.map((ref) => ({ 'bom-ref': ref })),
      dependencies: refs.map((ref) => ({ ref, dependsOn: refs })),
    });
  const hash = 'a'.repeat(64);
  const one = steadySbom(bill('urn:uuid:1', '2025-01-01', ['a@1', 'b@1']), hash);
  expect(steadySbom(bill('urn:uuid:2', '2026-01-01', ['b@1', 'a@1']), hash)).toBe(one);
  expect(one).toContain('"name": "disclosure-atlas"');
  expect(one).toContain('urn:uuid:aaaaaaaa-aaaa-8aaa-8aaa-aaaaaaaaaaaa');
  expect(one).not.toContain('timestamp');
});
