/**
 * Tells outcomes of requests that are said together to be none: 予以公开、部分公开、不予处理均为0件. Takes the setting; gives the rows of table three that the
 * list names. Refuses lists where no requests are spoken of, and names of groups, which no row counts.
 */
import { allTaken, prefiltered, takes } from '../../../../domain/prefilter.ts';
import { anyOf, OUTCOME_WORDS } from '../../../../forms/outcome-words.ts';
import { GRANTED, PARTLY } from '../requests/outcome-wording.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such statements of the passage. */
export function noOutcomes({ text, heading, tokens }: Setting): readonly NoneStatement[] {
  if (!takes(MAY_SAY, text)) return NONE;
  if (heading !== 'request' && !tokens.some(({ id }) => id === 'request')) return NONE;
  return allTaken(EMPTY, text).flatMap((match): readonly NoneStatement[] => {
    const [words, list = ''] = match;
    const metrics = list.split(LINK).flatMap(rowOf);
    return metrics.length === 0 ? NONE : [{ metrics, start: match.index, end: match.index + words.length }];
  });
}

const NONE: readonly NoneStatement[] = [];
/** Takes 公开数量均为0 and 不予处理均无; leaves 均衡. */
const MAY_SAY = prefiltered(/(?:公开|提供|处理)[^。;]{0,16}[均都](?:为|是)?(?:0|零|无)/u);
/** Takes 予以公开、部分公开、不予公开均为0件, 部分公开和其他处理的数量,均为零; leaves 公开3件,均为0. */
const EMPTY = prefiltered(
  /(?<=^|[,。;:])(?:其中)?((?:[^,。;:、和及与\d]{2,14}[、和及与]){1,9}[^,。;:、和及与\d]{2,14}?)(?:的|申请|情形|情况|结果|数量|件数|数)*,?(?:均|都)(?:为|是)?(?:0(?![\d.])[件宗起份条]?|零|无)(?=[,。;]|$)/gu,
);
/** Takes what joins the names of a list. */
const LINK = /[、和及与]/u;
const ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['granted', GRANTED],
  ['partlyGranted', PARTLY],
  ...OUTCOME_WORDS.map(({ row, words }) => [row, new RegExp(anyOf(words), 'u')] as const),
];

function rowOf(name: string): readonly string[] {
  const rows = ROWS.filter(([, words]) => words.test(name));
  return rows.length === 1 ? [`applications.${(rows[0] as (typeof ROWS)[number])[0]}.total`] : [];
}
