/** Sizes of files for people: 149 B, 610 kB, 1.2 MB (powers of ten). */

export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${Math.round(bytes / 1e5) / 10} MB`;
}
