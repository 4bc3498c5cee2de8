/** Units of a stated list: whether its parts count what its total counts. */
import type { Breakdown } from '../../domain/observation.ts';
import { metricOf } from '../../forms/catalogue.ts';

/** Unit behind a figure as written. Takes `条` of `108** 条`, `余件` of `40余件`; leaves `314`. */
const UNIT_AT_END = /([一-龥]+)[)）]?$/u;
/** Words of bounds before a unit. Takes `余` of `余件`; leaves `件`. */
const BOUND_WORDS = /^[余多几]+/u;

/** Units in which items of information and of business are counted alike. */
const ITEM_UNITS: ReadonlySet<string> = new Set(['条', '件', '篇', '份', '项', '则', '个', '宗', '起', '批']);

/** Unit of the total as written, or that of the catalogue where none is written. */
export function breakdownUnit({ metric, total }: Breakdown): string {
  const written = UNIT_AT_END.exec(total.raw)?.[1]?.replace(BOUND_WORDS, '');
  return written === undefined || written === '' ? (metricOf(metric)?.unit ?? '') : written;
}

/** True when numbers of the two units can be compared: 288条 of 314件, but not 7期 of 95条. */
export function unitsCompare(a: string, b: string): boolean {
  return a === b || (ITEM_UNITS.has(a) && ITEM_UNITS.has(b));
}
