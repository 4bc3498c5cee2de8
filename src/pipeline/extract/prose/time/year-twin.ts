/**
 * Figures of several years side by side: 县网公开:2022年70条,2023年88条,2024年121条. Takes a figure that only the report's year tells from the one
 * before; gives the view of the first of the row, whose words say what all count. Leaves figures whose clause names something new.
 */
import type { Token } from '../words/tokenise.ts';
import { viewOf, type Setting, type View } from '../view/view.ts';
import { turnOf } from './years-in-turn.ts';

/** The figure of another year in whose words the figure of the view is counted; null for none. */
export function yearTwin(setting: Setting, view: View): View | null {
  const { tokens } = setting;
  const dealt = dealtYear(setting, view);
  if (dealt !== null) return dealt;
  const own = rowStep(tokens, view.index);
  if (own === null || !own.words.some((token) => isOfYear(token, view.year))) return null;
  let first = own.before;
  for (let step = rowStep(tokens, first); step !== null; step = rowStep(tokens, first)) first = step.before;
  const twin = viewOf(setting, first, view.stated);
  return isOfOtherYear(twin) ? twin : null;
}

/** A figure before, and the words of its year that part the two. */
interface Step {
  readonly before: number;
  readonly words: readonly Token[];
}

/** The step to the figure before, where nothing but a year and words of the year or of items stand between; null for none. */
function rowStep(tokens: readonly Token[], index: number): Step | null {
  const unit = tokens[index]?.figure?.unit;
  const words: Token[] = [];
  for (let i = index - 1; i > 0; i -= 1) {
    const token = tokens[i] as Token;
    const behind = tokens[i + 1] as Token;
    if (token.end !== behind.start && behind.figure === null) return null;
    if (PARTS.has(token.id)) {
      const before = tokens[i - 1] as Token;
      const dated = words.some(({ id }) => DATED.has(id));
      return dated && before.figure?.unit === unit && before.end === token.start ? { before: i - 1, words } : null;
    }
    if (!DATED.has(token.id) && !BESIDE.has(token.id)) return null;
    words.push(token);
  }
  return null;
}

/** Marks between the figures of a row. */
const PARTS: ReadonlySet<string> = new Set(['comma', 'pause']);
const DATED: ReadonlySet<string> = new Set(['year', 'thisYear', 'lastYear']);
/** What may stand beside the year. */
const BESIDE: ReadonlySet<string> = new Set(['filler', 'publish', 'info', 'colon']);

function isOfYear(token: Token, year: number | null): boolean {
  return token.id === 'year' ? token.year === year : token.id === 'thisYear';
}

/** True where the nearest year, or word for the year before, is not the report's; in 2023年全年 it is 2023年. */
function isOfOtherYear({ sentence, year }: View): boolean {
  const dated = sentence.find(({ id }) => id === 'year' || id === 'lastYear');
  return dated !== undefined && (dated.id === 'lastYear' || dated.year !== year);
}

/** 2022年、2023年、2024年分别公开80条、95条、110条: the view of the first figure, without 分别, for that in the year's turn. */
function dealtYear(setting: Setting, view: View): View | null {
  const turn = turnOf(view);
  if (turn === null || turn.year !== view.year) return null;
  const first = viewOf(setting, turn.first, view.stated);
  const said = ({ id }: Token): boolean => id !== 'list';
  return { ...first, near: first.near.filter(said), sentence: first.sentence.filter(said) };
}
