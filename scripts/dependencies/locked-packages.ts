/** The packages of a `package-lock.json`: takes its text, gives name, version, licence and use of each, sorted. */

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; null where the package does not say. */
  readonly licence: string | null;
  /** Only needed for building tests or tools, not for building data and site. */
  readonly development: boolean;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const FOLDER = 'node_modules/';

export function lockedPackages(lock: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, LockEntry>> };
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const version = entry.version ?? '';
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: entry.license ?? null,
      development: entry.dev === true || entry.devOptional === true,
      hasInstallScript: entry.hasInstallScript === true,
    });
  }
  return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
