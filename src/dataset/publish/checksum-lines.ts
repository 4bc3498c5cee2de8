/** `SHA256SUMS`: one line for each file, as `sha256sum --check` reads them. */
import type { DownloadFile } from '../../domain/downloads-shard.ts';

export function checksumLines(files: readonly Pick<DownloadFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
