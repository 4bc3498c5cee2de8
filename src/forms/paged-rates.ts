/** The definitions of the rates with a page; apart from their ids, which the browser has without all formulas. */
import { INDICATORS, type Indicator } from './indicators.ts';
import { hasRatePage } from './rate-pages.ts';

/** In the order of the list of indicators. */
export const PAGED_RATES: readonly Indicator[] = INDICATORS.filter(({ id }) => hasRatePage(id));
