/** Codes of divisions (GB/T 2260 and its nine-digit extension, without trailing zero pairs): level, containment, common ancestor. */

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

const LEVEL_BY_LENGTH: Readonly<Record<number, DivisionLevel>> = {
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'township',
};

/** Level of a code by its length; throws on a length that no division has. */
export function levelOf(code: string): DivisionLevel {
  const level = LEVEL_BY_LENGTH[code.length];
  if (level === undefined) throw new Error(`Unexpected division code ${code}, expected 2, 4, 6 or 9 digits`);
  return level;
}

/** True when `code` is `ancestor` or lies in it; '' holds everything. */
export function isWithin(code: string, ancestor: string): boolean {
  return code.startsWith(ancestor);
}

/** True where one of two places holds the other, or both are one. */
export const isOnOneLine = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

/** The deepest code that holds all of them, '' when they share no province. */
export function commonCode(codes: readonly string[]): string {
  const first = codes[0];
  if (first === undefined) return '';
  for (const length of [9, 6, 4, 2]) {
    const head = first.slice(0, length);
    if (head.length === length && codes.every((code) => code.startsWith(head))) return head;
  }
  return '';
}

/** True for the county-level codes x70–x79 that statistics gives to development zones. */
export function isZoneCode(code: string): boolean {
  return code.length === 6 && code[4] === '7';
}
