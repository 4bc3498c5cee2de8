/** The sums of a region as one line of its pack, short, and back into totals and rates. */
import type { RegionRate, RegionShard, RegionTotal } from '../../domain/region-shard.ts';
import type { EnglishTree } from '../english-tree.ts';
import { ratesOfSums } from '../region-rates.ts';
import type { MetricSum, RateSum, YearSums } from '../region-sums.ts';
import type { Division } from '../region-tree.ts';
import { levelOf } from '../region-tree.ts';
import { totalsOfSums } from '../region-totals.ts';

export interface UnpackedRegion {
  readonly totals: readonly RegionTotal[];
  readonly rates: readonly RegionRate[];
  /** Divisions of the next level without any agency. */
  readonly withoutReport: RegionShard['withoutReport'];
}

type PackedNumber = readonly [string, number, number, number, MetricSum['states']];
type PackedRate = readonly [string, number, number, number];
interface RegionLine {
  readonly id: string;
  readonly years: readonly (readonly [number, number, readonly PackedNumber[], readonly PackedRate[]])[];
  readonly without: readonly (readonly [code: string, name: string, nameEn?: string])[];
}

/** `without` are divisions of the next level; townships among them have no page and no English name. */
export function regionLine(
  code: string,
  sums: readonly YearSums[],
  without: readonly Division[],
  { nameEnOf }: Pick<EnglishTree, 'nameEnOf'>,
): string {
  const line: RegionLine = {
    id: code,
    years: sums.map(({ year, members, numbers, rates }) => [
      year,
      members,
      numbers.map(packNumber),
      rates.map(packRate),
    ]),
    without: without.map((gap) =>
      levelOf(gap.code) === 'township' ? [gap.code, gap.name] : [gap.code, gap.name, nameEnOf(gap.code)],
    ),
  };
  return JSON.stringify(line);
}

export function unpackRegion(line: string): UnpackedRegion {
  const { years, without } = JSON.parse(line) as RegionLine;
  const sums = years.map(([year, members, numbers, rates]) => {
    return { year, members, numbers: numbers.map(unpackNumber), rates: rates.map(unpackRate) };
  });
  return {
    totals: totalsOfSums(sums),
    rates: ratesOfSums(sums),
    withoutReport: without.map(([code, name, nameEn = null]) => ({ code, name, nameEn })),
  };
}

const packNumber = ({ metric, sum, stated, contradicted, states }: MetricSum): PackedNumber =>
  [metric, sum, stated, contradicted, states] as const;

const unpackNumber = ([metric, sum, stated, contradicted, states]: PackedNumber): MetricSum => ({
  ...{ metric, sum, stated, contradicted, states },
});

const packRate = ({ id, numerator, denominator, stated }: RateSum): PackedRate => [id, numerator, denominator, stated];

const unpackRate = ([id, numerator, denominator, stated]: PackedRate): RateSum => ({
  ...{ id, numerator, denominator, stated },
});
