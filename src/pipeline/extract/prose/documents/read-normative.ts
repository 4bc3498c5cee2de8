/** Reads `normativeDocuments.*`: issued, repealed and in force. Refuses those only published, examined, or counted of a stock. */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { inForceBefore } from './in-force-before.ts';
import { columnOfPapers } from './papers-in-row.ts';
import { namedBehind } from './named-behind.ts';
import { isPublishedAlone } from './published-normative.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { valueAt } from '../view/stated-value.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, nearest, wordOf, type View } from '../view/view.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(['normative']);
const ISSUED: readonly Reading[] = [{ metric: 'normativeDocuments.issued' }];
const IN_FORCE: readonly Reading[] = [{ metric: 'normativeDocuments.inForce' }];

/** Metric of a figure of normative documents. */
export function readNormative(view: View): readonly Reading[] {
  const named = namedBehind(view);
  if (named !== null) return [{ metric: named }];
  const subject = nearest(view.sentence, DOCUMENTS) ?? nearest(view.tail, DOCUMENTS);
  const column = subject === null ? null : columnOfPapers(view, 'normativeDocuments');
  if (column !== null) return [{ metric: column }];
  if (subject !== null && leftOfThem(view)) return IN_FORCE;
  if (subject === null || (view.head !== null && !HEADS.has(view.head.id) && !isCleared(view))) return NOTHING;
  if (takesBefore(OF_OTHERS, view.text, view.figure.start, 32)) return NOTHING;
  if (madeThenRepealed(view) || isNewAmongThem(view)) return ISSUED;
  if (view.head === null && takesBefore(LEFT_IN_FORCE, view.text, view.figure.start, 6)) return IN_FORCE;
  if (view.head === null && !holds(view.near, 'repeal', 'inForce')) return NOTHING;
  const around = [...view.near, ...view.tail];
  if (saysIssued(view)) return ISSUED;
  if (inList(view) && (!holds(around, 'inForce', 'repeal') || isItem(view))) return NOTHING;
  if (holds(around, 'inForce')) return IN_FORCE;
  if (holds(around, 'repeal')) return repealed(view);
  const before = textBefore(view.text, view.figure.start, 24);
  if (
    takes(DRAFTED, before, view.text) ||
    takes(PUT_OUT, before, view.text) ||
    isPutOut(view, before) ||
    addsNone(view, before) ||
    isPublishedAlone(view)
  )
    return ISSUED;
  if (inForceBefore(view, 'rules')) return IN_FORCE;
  if (madeBefore(view)) return ISSUED;
  const published = holds(view.headBehind ? view.near : around, 'publish');
  const joined = takes(MADE_AND_PUBLISHED, before, view.text) || !published;
  const made = holds(around, 'make') && !holds(around, 'delete') && joined;
  return made || takes(MADE_AND_MENDED, before, view.text) ? ISSUED : NOTHING;
}

/** 规范性文件7件,废止0件,现行有效文件30件: what stays in force of the papers that the sentence counted, by a shorter name. */
function leftOfThem(view: View): boolean {
  if (!takesBefore(SHORT_IN_FORCE, view.text, view.figure.start, 12)) return false;
  const from = view.index - view.sentence.length;
  return view.stated.some(({ index, metric }) => index >= from && metric.startsWith('normativeDocuments.'));
}

/** Takes ,现行有效文件, 、现行有效的文件共; leaves 公开现行有效文件. */
const SHORT_IN_FORCE = prefiltered(/[,、;](?:现行|继续)有效的?文件(?:数|数量)?(?:共|为|有)?$/u);

/** 发布信息560条,其中发布现行有效规范性文件5条: items that were put out, whatever stays in force besides. */
function isItem({ figure, near }: View): boolean {
  return figure.unit === '条' && near.some(({ id }) => id === 'publish');
}

/** Takes 转发上级新出台规范性文件, 学习贯彻省政府规范性文件; leaves 转发后,制定规范性文件. */
const OF_OTHERS = prefiltered(/(?:转发|转载|学习|宣传|宣讲)[^,。;:\d]{0,12}规范性文件(?:共|共计)?$/u);

const HEADS: ReadonlySet<string> = new Set(['normative', 'generic']);

/** 清理后废止1件, 经清理宣布失效2件: what was repealed of the papers gone through. */
function isCleared({ head, near }: View): boolean {
  return head?.id === 'delete' && near[0]?.id === 'repeal';
}

/** 制定规章2件、规范性文件31件: the verb in front of the first speaks of both. */
function madeBefore({ near, index, stated, tokens }: View): boolean {
  const parted = near.length === 1 && tokens[index - 2]?.id === 'comma';
  if (!parted && near.at(-1)?.id !== 'pause') return false;
  const before = index - near.length - (parted ? 2 : 1);
  return stated.some((fact) => fact.index === before && fact.metric === 'rules.issued');
}

/** 公开新制定规范性文件9件, 以县政府名义发布规章4部、规范性文件19件, 其中发布规范性文件2件,行政许可决定598件: in a list too. */
function saysIssued({ figure, text }: View): boolean {
  const before = textBefore(text, figure.start, 60);
  if (takes(NEWLY_MADE, before, text) || takes(MADE_IN_YEAR, before, text)) return true;
  const behind = text.slice(figure.end, figure.end + 8);
  return (
    (takes(LISTED, before, text) && takes(DECISIONS_NEXT, behind, text)) ||
    (takes(JOINED, before, text) && takes(THEN_REPEALED, behind, text))
  );
}

/** Takes 新增规范性文件, 规范性文件新增, 规范性文件本年新增 and 规范性文件发布, beside those repealed; leaves 网站新增规范性文件解读. */
const JOINED = prefiltered(
  /(?:新增(?:行政|政府)?规范性文件|规范性文件(?:本年度?|全年|今年)?(?:新增|发布))(?:数|数量|共|共计)?$/u,
);

/** Takes 新制定行政规范性文件, 新制作的规范性文件, 制发新增规范性文件; leaves 规范性文件 and 制发的规范性文件. */
const NEWLY_MADE = prefiltered(
  /(?:新(?:制[定发作]|出台|印发)[了的]?|制[定发作]新增的?)(?:[省市县区]?政府(?:办公[室厅])?)?(?:行政|政府)?规范性文件(?:共|共计)?$/u,
);
/** Takes ;全年共制定政府规范性文件, which no list in front of the mark counts; leaves ,制定规范性文件. */
const MADE_IN_YEAR = prefiltered(
  /[。;](?:20\d\d年度?|全年|本年度?|今年|年内),?(?:我[局镇乡办委县区市]|街道)?(?:共计?|累计)?(?:制[定发]|出台)了?(?:行政|政府)?规范性文件(?:共|共计)?$/u,
);
/** Takes 其中,发布规范性文件; leaves 网站发布规范性文件. */
const LISTED = prefiltered(/其中,?发布(?:行政|政府)?规范性文件$/u);
/** Takes ,行政许可, the next row of the form; leaves ,政策解读. */
const DECISIONS_NEXT = prefiltered(/^[,、;](?:作出)?行政(?:许可|处罚|强制)/u);

/** 现行有效规范性文件63件,其中今年新印发5件: what is new of the documents that the sentence counts. */
function isNewAmongThem({ figure, head, text }: View): boolean {
  return head === null && takesBefore(NEW_OF_THEM, text, figure.start, 16);
}

/** Takes ,其中今年新印发, ,其中2024年制发, ,新发, ,年内新立; leaves 新发布. */
const NEW_OF_THEM = prefiltered(
  /[,、;](?:其中[,:]?)?(?:(?:今年|本年度?|全年|年内)?新(?:印发|制[定发]|出台|发|立)|(?:今年|本年度?|20\d\d年度?)(?:印发|制[定发]|出台))了?$/u,
);
/** Takes 实有, 现存 in front of the number; leaves 现有栏目. */
const LEFT_IN_FORCE = prefiltered(/[,、;](?:现存|现有|实有|现行有效|继续有效|继续保留|保留)(?:共|为)?$/u);

/** 规范性文件清理,本年度制发0件,废止0件: the noun stands in a clause before, and what was repealed or is in force is counted next. */
function madeThenRepealed({ figure, head, text }: View): boolean {
  return (
    head === null &&
    takesBefore(MADE, text, figure.start, 10) &&
    takesIn(THEN_REPEALED, text, figure.end, figure.end + 8)
  );
}

/** Takes 本年度制发, 年内出台, ,新制定, 规范性文件制发; leaves 印制. */
const MADE = prefiltered(/(?:[,。;:年度共新]|年内|规范性文件)(?:制[定发作]|出台|印发)(?:了|数|数量|件数)?$/u);
/** Takes ,废止0件, ,清理废止2件 and 、现行有效; leaves ,公开. */
const THEN_REPEALED = prefiltered(
  /^[,、;](?:清理后?|集中|公布|明确|同步|按程序|依规)*(?:修[改订]|废止|宣布失效|失效|现行有效|继续有效|现[有存]\d+[件个份部])/u,
);

/** What was repealed in the year; not 失效 beside those 废止, nor what a column or a stock of papers holds. */
function repealed(view: View): readonly Reading[] {
  const { figure, listTotal, near, sentence, tail, text, tokens } = view;
  const word = nearest([...near, ...tail], REPEALED);
  if (word !== null && wordOf(view, word).endsWith('失效') && REPEALED_BESIDE.test(beside(text, figure.start)))
    return NOTHING;
  const total = tokens[listTotal];
  const begun = sentence.at(-1);
  const ofStock = total !== undefined && begun !== undefined && takesIn(STOCK, text, begun.start, total.start);
  return ofStock || isShareOfRepealed(view) ? NOTHING : [{ metric: REPEALED_METRIC }];
}

/** 废止、失效32件,失效23件,提前废止3件: how those counted before in the sentence ended. */
function isShareOfRepealed(view: View): boolean {
  return view.stated.some(
    ({ index, metric }) =>
      metric === REPEALED_METRIC &&
      index >= view.index - view.sentence.length &&
      valueAt(view, index) > view.figure.value,
  );
}

const REPEALED_METRIC = 'normativeDocuments.repealed';
const REPEALED: ReadonlySet<string> = new Set(['repeal']);
/** Takes 废止4件; leaves 废止失效. */
const REPEALED_BESIDE = /废止了?\d/u;
/** Takes 栏目共公开文件, 现有规范性文件 at the end; leaves 清理规范性文件. */
const STOCK = prefiltered(
  /(?:公开|收录|[现共]有|留存|历年|累计)(?:各类|本级|行政|政府|规范性|有效)*文件(?:共|共计|总数)?$/u,
);

/** The words on both sides of a place. */
function beside(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at + 24);
}

/** Takes 制修订并公布行政规范性文件, 起草并公开规范性文件; leaves 修订规范性文件. */
const DRAFTED = prefiltered(
  /(?:制修订|起草)(?:并|和|、)(?:主动|依法)?(?:公开|公布|发布|印发)了?(?:行政|政府)?规范性文件(?:共|共计)?$/u,
);
/** Takes 发布行政规范性文件, as papers are issued; leaves 网站发布规范性文件 and 公开规范性文件. */
const PUT_OUT = prefiltered(
  /(?:(?:^|[,。;年共度]|月份|政府|办公[室厅])新?发布|[,。;年共度]新(?:发布|印发|出台)的)(?:行政|政府)?规范性文件(?:共|共计)?$/u,
);

/** 新增规范性文件0件: where none was added, none was issued; what was added may be older. */
function addsNone({ figure }: View, before: string): boolean {
  return figure.value === 0 && ADDED.test(before);
}

/** Takes ,新增行政规范性文件; leaves 网站新增规范性文件. */
const ADDED = /(?:^|[,。;年共度])新增(?:行政|政府)?规范性文件(?:共|共计)?$/u;

/** 2023年发布12件行政规范性文件: the same with the number first. */
function isPutOut({ figure, text }: View, before: string): boolean {
  return PUT_OUT_VERB.test(before) && takesIn(PUT_OUT_NOUN, text, figure.end, figure.end + 12);
}

/** Takes 年发布; leaves 网站发布. */
const PUT_OUT_VERB = /(?:^|[,。;年共度])发布了?$/u;
/** Takes 行政规范性文件。; leaves 规范性文件解读. */
const PUT_OUT_NOUN = prefiltered(/^(?:行政|政府)?规范性文件(?=[,。;])/u);

/** Takes 制定并主动公开行政规范性文件; leaves 公开制定的规范性文件. */
const MADE_AND_PUBLISHED = prefiltered(
  /(?:制定|制修订|起草|制发|制作|印发|出台)(?:并|和|、)(?:主动|依法|及时|全部)?(?:公开|公布|发布)[^,。;]{0,14}$/u,
);
/** Takes 制定并修改规范性文件; leaves 修改规范性文件. */
const MADE_AND_MENDED = prefiltered(
  /(?:制定|制发|出台)(?:并|和|及|、|或)修[改订](?:行政|政府)?规范性文件(?:共|共计)?$/u,
);
