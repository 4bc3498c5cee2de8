/** Rates as printed, from rows of `indicators.csv`, and those of a region computed again from the rows of its offices. */
import { INDICATORS, type Indicator } from '../../../src/forms/indicators.ts';
import { printedNumber, type CsvRow } from '../published-observations.ts';
import { counted, liesIn, yearsOf, type Published } from './published.ts';

/** 95 % by Wilson, as the method page gives it. */
const Z = 1.959963984540054;

const indicatorNamed = (label: string): Indicator | undefined => INDICATORS.find(({ zh }) => zh === label);

/** Every number that may stand in the row of a rate. */
function numbersOfRate(indicator: Indicator, numerator: number | null, denominator: number | null): readonly string[] {
  const fraction = [numerator, denominator].flatMap((value) => (value === null ? [] : [printedNumber(value, 'exact')]));
  if (numerator === null || denominator === null) return fraction;
  const share = numerator / denominator;
  if (!indicator.proportion) {
    const change = `${share < 0 ? '−' : ''}${percent(Math.abs(share))}`;
    return [...fraction, String(Math.round(share * 100) / 100), change];
  }
  return [...fraction, percent(share), ...wilson(share, denominator).map(percent)];
}

/** One decimal, and more where that would say none or all of what is neither. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return `${String(Number((share * 100).toPrecision(1)))}%`;
  if (share > 0.9995 && share < 1) return `${(Math.floor(share * 10_000) / 100).toFixed(2)}%`;
  return `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}

function wilson(share: number, size: number): readonly number[] {
  const scale = 1 + (Z * Z) / size;
  const middle = (share + (Z * Z) / (2 * size)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / size + (Z * Z) / (4 * size * size));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const numberOrNull = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);

export function numbersOfAgencyRate(label: string, agency: string, { indicators }: Published): readonly string[] {
  const indicator = indicatorNamed(label);
  if (indicator === undefined) return [];
  return indicators
    .filter((row) => row['agency_id'] === agency && row['indicator'] === indicator.id)
    .flatMap((row) => numbersOfRate(indicator, numberOrNull(row['numerator']), numberOrNull(row['denominator'])));
}

/** Σ numerators over Σ denominators of the offices that have both, with how many these are of how many. */
export function numbersOfRegionRate(
  indicator: Indicator,
  code: string,
  year: string,
  { indicators, agencies }: Published,
): readonly string[] {
  const offices = agencies.filter((row) => row['speaks_for_area'] === 'false' && liesIn(row, code));
  const ids = new Set(offices.map((row) => row['agency_id'] ?? ''));
  const own = indicators.filter(
    (row) =>
      row['indicator'] === indicator.id &&
      row['year'] === year &&
      row['value'] !== '' &&
      ids.has(row['agency_id'] ?? ''),
  );
  const sum = (column: string): number => own.reduce((total: number, row: CsvRow) => total + Number(row[column]), 0);
  const members = offices.filter((row) => yearsOf(row).includes(year)).length;
  return [...numbersOfRate(indicator, sum('numerator'), sum('denominator')), ...[own.length, members].map(counted)];
}
