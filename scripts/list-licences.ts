/** `npm run licences`: writes `docs/licences.md` from `package-lock.json`. Exit status 1 when a licence is neither permissive nor argued. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARGUED, licenceOf, licencesPage, PERMISSIVE } from './dependencies/licences-page.ts';
import { lockedPackages } from './dependencies/locked-packages.ts';

const ROOT = join(import.meta.dirname, '..');

const packages = lockedPackages(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
writeFileSync(join(ROOT, 'docs', 'licences.md'), licencesPage(packages));
for (const one of packages) {
  const licence = licenceOf(one);
  if (PERMISSIVE.has(licence) || ARGUED[licence] !== undefined) continue;
  process.stderr.write(
    `${one.name} ${one.version}: Unexpected licence ${licence}, expected a permissive or an argued one\n`,
  );
  process.exitCode = 1;
}
