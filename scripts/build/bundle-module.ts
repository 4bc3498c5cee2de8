/**
 * Bundles a module of ours with all that it takes, for threads and for a quick start: takes its path and the path of the
 * bundle. Throws one line with file, line and column where that cannot be done; what the bundler says itself is kept back.
 */
import type { BuildFailure, Message } from 'esbuild';
import { build } from 'esbuild';
import { relative } from 'node:path';

/** Packages stay outside and are looked for at each start, or come in but for the large ones, which few reports need. */
export type Packages = 'outside' | 'inside';

const LARGE = ['mammoth', 'unpdf', 'pdfjs-dist'];
/** Packages of the older kind ask for their parts by `require`. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

export async function bundleModule(entry: string, outfile: string, packages: Packages = 'outside'): Promise<void> {
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      ...(packages === 'outside' ? { packages: 'external' } : { external: LARGE, banner: { js: REQUIRE } }),
      legalComments: 'none',
      logLevel: 'silent',
    });
  } catch (reason) {
    throw new Error(faultOf(entry, reason as Partial<BuildFailure>), { cause: reason });
  }
}

/** As `path:line:column error code message`, of the first fault; the others come of it as a rule. */
function faultOf(entry: string, reason: Partial<BuildFailure>): string {
  const [first, ...more] = reason.errors ?? [];
  const said = first?.text ?? (reason instanceof Error ? reason.message : String(reason));
  const also = more.length === 0 ? '' : ` (and ${String(more.length)} more)`;
  return `${placeOf(entry, first)} error bundle-failed Unexpected “${said}”${also}, expected modules that can be bundled and written`;
}

function placeOf(entry: string, fault: Message | undefined): string {
  const { file, line, column } = fault?.location ?? { file: relative('.', entry), line: 1, column: 0 };
  return `${file}:${String(line)}:${String(column + 1)}`;
}
