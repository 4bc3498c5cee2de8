/** One sentence with the numbers of a chart: how many are stated, zero, the middle and the ends; under five numbers, all of them. */
import { statedRows, type ChartRow, type StatedRow } from '../chart-row.ts';
import { unitBehind } from '../../domain/unit-behind.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { formatNumber, formatValue } from '../format-value.ts';
import { medianOf } from '../median-of.ts';

/** `all` is the size of the group where the rows leave out those without a number. */
export function sentenceOf(
  rows: readonly ChartRow[],
  unit: string,
  words: ChartWords,
  all: number = rows.length,
): string {
  const stated = statedRows(rows);
  if (stated.length === 0) return fillWords(words.sentence.none, { all });
  const zeros = stated.filter((row) => row.value === 0).length;
  const isWhole = stated.length === all && all > 1;
  const head = fillWords(isWhole ? words.sentence.all : words.sentence.stated, { n: stated.length, all });
  const zero = zeros === 0 ? '' : `${words.listComma}${fillWords(words.sentence.zero, { k: zeros })}`;
  return zeros === stated.length
    ? `${head}${zero}${words.stop}`
    : `${head}${zero}${words.listStop}${tail(stated, unit, words)}`;
}

function tail(stated: readonly StatedRow[], unit: string, words: ChartWords): string {
  const middle = medianOf(stated);
  if (middle === null)
    return `${listed(
      stated.filter((row) => row.value !== 0),
      unit,
      words,
    )}${words.stop}`;
  const middleValue = formatNumber(middle.value);
  const text = fillWords(words.sentence.middle, {
    v: middleValue,
    unit: unitBehind(middleValue, unit, words.unitsOfOne),
  });
  const flag = middle.flagged ? words.medianFlagged : '';
  return `${text}${flag}${words.listComma}${mostText(stated, unit, words)}${words.stop}`;
}

/** The largest with its name, or with how many share it. */
function mostText(stated: readonly StatedRow[], unit: string, words: ChartWords): string {
  const last = stated.at(-1) as StatedRow;
  const n = stated.filter(({ value, state }) => value === last.value && state === last.state).length;
  const v = formatValue(last.value, last.state, words);
  const { most, mostShared } = words.sentence;
  return fillWords(n === 1 ? most : mostShared, {
    v,
    unit: unitBehind(v, unit, words.unitsOfOne),
    name: last.label,
    n,
  });
}

function listed(rows: readonly StatedRow[], unit: string, words: ChartWords): string {
  return rows
    .map((row) => {
      const v = formatValue(row.value, row.state, words);
      return fillWords(words.sentence.one, { name: row.label, v, unit: unitBehind(v, unit, words.unitsOfOne) });
    })
    .join(words.listPause);
}
