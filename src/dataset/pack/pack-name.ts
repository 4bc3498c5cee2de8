/**
 * Which file below `.atlas/` holds what: agencies and reports by county, values and regions by province. Names hang on ids
 * and codes alone, so that a reader finds the file without a table.
 */

/** Packs of what has no place. */
const NOWHERE = '00';

/** Takes `640121001-tuanjiexilu-jiedao` and `64-sifating`; leaves `renminzhengfu`. */
const CODE_BEFORE_NAME = /^(\d{2,9})-/u;

/** `640121` of `640121001-…`: the county, or the province or prefecture of a body that belongs to no county. */
export function packOfId(id: string): string {
  return CODE_BEFORE_NAME.exec(id)?.[1]?.slice(0, 6) ?? NOWHERE;
}

/** `64` of `640121001`. */
export function provinceOfCode(code: string | null): string {
  return code?.slice(0, 2) ?? NOWHERE;
}
