/** The twin of a rate's page as JSON: its formula and its agencies. Agencies by the ten thousand stand in `indicators.csv` alone, and the JSON says so. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { readLastRate } from '../../../dataset/read-last.ts';
import { indicatorFormula, type Indicator } from '../../../forms/indicators.ts';
import { PAGED_RATES } from '../../../forms/paged-rates.ts';

export const getStaticPaths = (() =>
  PAGED_RATES.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }))) satisfies GetStaticPaths;

/** Some megabyte of JSON. */
const MOST_ROWS = 2500;

export const GET: APIRoute = ({ props }) => {
  const indicator = props['indicator'] as Indicator;
  const { id, zh, en, leastDenominator, proportion } = indicator;
  const { rows, otherYears, overNothing } = readLastRate(indicator);
  const formula = { zh: indicatorFormula(indicator, 'zh'), en: indicatorFormula(indicator, 'en') };
  const listed =
    rows.length + otherYears.length <= MOST_ROWS
      ? { rows, otherYears }
      : { rows: [], otherYears: [], rowsIn: 'data/indicators.csv' };
  const twin = { id, zh, en, formula, leastDenominator, proportion, overNothing, ...listed };
  return new Response(`${JSON.stringify(twin)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
