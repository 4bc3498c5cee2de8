/** Tells a stretch of prose in normal form that can state nothing, as it holds neither a count nor a word of denial. */
import { PROSE_LEXICON } from '../../../../forms/prose-lexicon.ts';
import { mayDenyAnew } from '../words/denied-anew.ts';
import { scanFigures, type Figure } from '../figures/scan-figures.ts';
import { NEGATION, traitsOf } from '../text/text-traits.ts';

/** Any word by which the lexicon denies. Takes 未收到申请, 没有发生; leaves 收到申请. */
const DENYING_WORD = new RegExp(
  PROSE_LEXICON.filter(({ id }) => id === 'none')
    .map(({ words }) => words.replaceAll(' ', '|'))
    .join('|'),
  'u',
);

/** Takes a number alone, as a cell of a table that a reader left on a line of its own; leaves 12件. */
const LONE_NUMBER = /^[\d,.]+$/u;

/** The figures of the text; null where no reader can find anything, neither a figure nor a denial. */
export function figuresToRead(text: string): readonly Figure[] | null {
  if (LONE_NUMBER.test(text)) return null;
  const figures = scanFigures(text);
  return figures.length > 0 || denies(text) ? figures : null;
}

/** Takes 结转, 复议 and short texts, whose words of denial may be any; leaves 不断提高政府信息公开水平. */
const MATTER = /结转|遗留|留存|跨年|延续|移交|复议|诉|争议|被告|申请|规范性文件|行政[许处强]|^.{0,30}$/u;

function denies(text: string): boolean {
  return (
    (traitsOf(text) & NEGATION) !== 0 &&
    (DENYING_WORD.test(text) || mayDenyAnew(text) || MATTER.test(text) || text.includes('发布会'))
  );
}
