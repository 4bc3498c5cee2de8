/**
 * Rows of the form that prose tells of papers: 规范性文件本年新制作1件、新公开1件、对外公开总数量5件 of 2019, 规范性文件3件,行政许可11件 of 2021. Takes
 * the view of the figure and the family of its papers; gives the metric of the column, null elsewhere.
 */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

export function columnOfPapers({ figure, text }: View, family: 'rules' | 'normativeDocuments'): string | null {
  const before = textBefore(text, figure.start, LONGEST);
  if (takes(BARE, before, text) && takesIn(DECISIONS_NEXT, text, figure.end, figure.end + 10))
    return `${family}.issued`;
  if (!takes(MADE, before, text)) return null;
  if (takes(NEWLY_PUBLISHED, before, text)) return `${family}.newlyPublished`;
  return takes(PUBLISHED_TOTAL, before, text) ? `${family}.publishedTotal` : null;
}

const LONGEST = 60;
/** Takes 规范性文件 at the start of a sentence; leaves 公开规范性文件. */
const BARE = prefiltered(/(?:^|[。;:\n])(?:规章|(?:行政)?规范性文件)$/u);
/** Takes ,行政许可 and 、行政处罚, the next rows; leaves ,政策解读. */
const DECISIONS_NEXT = prefiltered(/^[,、;]?(?:作出)?行政(?:许可|处罚|强制)/u);
/** Takes 新制作1件, and 新制作规范性文件2件、 with the mark behind; leaves 规范性文件2件,. */
const MADE = prefiltered(/新制作[^。]*[,、;]/u);
/** Takes 、新公开, ,本年新公开数量; leaves 公开. */
const NEWLY_PUBLISHED = prefiltered(/[,、;](?:本年度?)?新公开(?:数量?)?[:为]?$/u);
/** Takes ,对外公开总数量; leaves 公开总数. */
const PUBLISHED_TOTAL = prefiltered(/[,、;]对外公开总数量?[:为]?$/u);
