/** A bill of materials that depends on its input alone: takes npm's own and a hash of the lock, gives it without time and chance. */

interface Sbom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly name: string; readonly 'bom-ref': string };
  };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The root is named after the folder by npm; here it bears the name of the package. */
export function steadySbom(written: string, lockHash: string): string {
  const sbom = JSON.parse(written) as Sbom;
  const { timestamp: _, component, ...metadata } = sbom.metadata;
  const root = component['bom-ref'].slice(0, component['bom-ref'].lastIndexOf('@'));
  const steady = {
    ...sbom,
    serialNumber: `urn:uuid:${uuidOf(lockHash)}`,
    metadata: { ...metadata, component: { ...component, name: root } },
    components: [...sbom.components].sort((a, b) => order(a['bom-ref'], b['bom-ref'])),
    dependencies: sbom.dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort(order) }))
      .sort((a, b) => order(a.ref, b.ref)),
  };
  return `${JSON.stringify(steady, null, 2)}\n`;
}

/** The first digits of the hash in the form of a UUID of version 8, which leaves its content to the writer. */
function uuidOf(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
