/** A count with its noun, in the number that English asks for: 1 agency, 2 agencies. */
export const counted = (count: string | number, one: string, many: string): string =>
  `${count} ${String(count) === '1' ? one : many}`;
