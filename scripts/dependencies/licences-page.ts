/** The page of licences as Markdown: takes the locked packages, gives a table by licence and the list of all of them. */
import type { LockedPackage } from './locked-packages.ts';

/** Licences that ask for no more than that their text stays, or give everything away. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND Apache-2.0',
  'MIT AND OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Others, each with the reason why it may be used. */
export const ARGUED: Readonly<Record<string, string>> = {
  'LGPL-3.0-or-later': 'libvips, a shared library that sharp loads unchanged; nothing of it is in the published site',
  'Apache-2.0 AND LGPL-3.0-or-later': 'sharp with libvips, as above',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'sharp with libvips, as above',
  'MPL-2.0': 'axe-core, used unchanged by the tests only',
  'not stated': 'the package has a LICENSE file (MIT) and no field',
};

export function licenceOf({ licence }: LockedPackage): string {
  return licence ?? 'not stated';
}

export function licencesPage(packages: readonly LockedPackage[]): string {
  const groups = new Map<string, LockedPackage[]>();
  for (const one of packages) groups.set(licenceOf(one), [...(groups.get(licenceOf(one)) ?? []), one]);
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, group]) => groupRow(licence, group));
  const list = packages.map(
    (one) => `- ${one.name} ${one.version}: ${licenceOf(one)}${one.development ? ' (tests and tools)' : ''}`,
  );
  return [
    '# Licences of the packages',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test says when it is out of date.',
    '',
    '| licence | packages | note |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `## All ${String(packages.length)}`,
    '',
    ...list,
    '',
  ].join('\n');
}

function groupRow(licence: string, group: readonly LockedPackage[]): string {
  return `| ${licence} | ${String(group.length)} | ${ARGUED[licence] ?? ''} |`;
}
