/** Looks up what a cell's words may mean: takes them and the labels of the form, gives key, ordinal and all meanings. */
import { HEADER_WORDS } from '../../../../forms/table-headers.ts';
import { foundLabel, type FormLabels, type FoundLabel, type LabelMeaning } from './form-labels.ts';
import { labelKey } from './label-key.ts';

const NOTHING_KNOWN: readonly LabelMeaning[] = [];

export function findLabel(plain: string, { printed, meanings }: Pick<FormLabels, 'printed' | 'meanings'>): FoundLabel {
  const known = printed.get(plain);
  if (known !== undefined) return known;
  const found = labelKey(plain);
  const { key } = found;
  const told = meanings.get(key);
  if (told !== undefined) return foundLabel(found, told);
  const bare = BARE_NUMERALS.includes(key[0] ?? ' ') ? meanings.get(key.slice(1)) : undefined;
  if (bare !== undefined) return foundLabel({ key: key.slice(1), ordinal: key[0] as string }, bare);
  const unspoilt = SPOILT_ORDINAL.test(plain) ? labelKey(plain.replace(SPOILT_ORDINAL, '')) : undefined;
  const behind = unspoilt === undefined ? undefined : meanings.get(unspoilt.key);
  if (unspoilt !== undefined && behind !== undefined) return foundLabel(unspoilt, behind);
  const remarked = REMARKED.exec(plain)?.[1];
  const named = remarked === undefined ? undefined : labelKey(remarked);
  const meant = named === undefined ? undefined : meanings.get(named.key);
  return named === undefined || meant === undefined ? foundLabel(found, headsJoined(key)) : foundLabel(named, meant);
}

/** Takes the ordinal of `(CSA)其他处理`, `六)其他处理`, `人四)无法提供`, which text recognition spoils; leaves `(七)总计` without it and `规章`. */
const SPOILT_ORDINAL = /^[(〈<]?[^()]{1,3}[)〉]/u;

/** Takes `规章(由设区的市填报)`, what stands before the bracket as `$1`; leaves `行政处罚(287件)` and `(七)总计`. */
const REMARKED = /^([^(]{2,30})\([^\d()]{4,}(?:\)[^\d()]*)?$/u;

/** Column heads that stand on one line of text are one label; it is a header as well. */
function headsJoined(key: string): readonly LabelMeaning[] {
  if (key.length < SHORTEST_HEADS) return NOTHING_KNOWN;
  const found = HEADER_WORDS.find(([word]) => key.includes(word));
  return found === undefined ? NOTHING_KNOWN : [{ table: found[1], role: 'header', index: -1, exact: true }];
}

const SHORTEST_HEADS = 8;

/** Ordinals whose mark was lost: 一 in front of 本年新收. */
const BARE_NUMERALS = '一二三四五六七八';
