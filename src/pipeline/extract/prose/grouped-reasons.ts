/**
 * Reasons told in short within the group that they are of: 不予公开8件——其中秘密1件、第三方3件、过程性4件, 不予处理3件(信访2件、重复1件), and
 * 无法提供(不掌握)4件. Takes the facts of a passage that speaks of requests; adds the rows of a group whose reasons add up to it, or
 * whose brackets hold one reason. Adds none without that proof.
 */
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

type Reasons = readonly (readonly [row: string, words: RegExp])[];

/** The facts with the reasons that groups of outcomes prove. */
export function withGroupedReasons(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const spoken = facts.find(({ metric }) => metric.startsWith('applications.'));
  if (spoken === undefined || !MAY_GROUP.test(setting.text)) return facts;
  const rows = setting.tokens.flatMap((_, at) => rowsOfGroup(setting, at));
  const added = rows.flatMap(([row, at]): readonly Fact[] => {
    const metric = `applications.${row}.total`;
    if (facts.some((fact) => fact.metric === metric)) return [];
    const { start, end, figure } = setting.tokens[at] as Token;
    return [{ ...spoken, metric, start, end, figure, index: at, wording: null }];
  });
  return withFacts(facts, added);
}

/** Takes a group with what may open its reasons; leaves 不予公开2件,. */
const MAY_GROUP = /(?:公开|提供|处理|其他)[^,。;\d]{0,12}(?:\d+[件份条宗起]?(?:\(|[-—:,;]+其中|[-—]+)|\()/u;

/** The reasons of the group that the figure at a place counts, with the places of their figures. */
function rowsOfGroup({ text, tokens }: Setting, at: number): readonly (readonly [row: string, at: number])[] {
  const { figure, start, end } = tokens[at] as Token;
  if (!isCount(figure) || figure.value === 0) return NO_ROWS;
  const group = GROUP.exec(text.slice(Math.max(0, start - LONGEST), start));
  const reasons = group === null ? undefined : REASONS.find(([words]) => words.test(group[1] as string))?.[1];
  if (group === null || reasons === undefined) return NO_ROWS;
  const alone = group[2] ?? ALONE.exec(text.slice(end, end + LONGEST))?.[1];
  if (alone !== undefined) {
    const row = rowOf(reasons, alone);
    return row === null ? NO_ROWS : [[row, at]];
  }
  const opening = OPENING.exec(text.slice(end, end + LONGEST));
  return opening === null ? NO_ROWS : itemsOf({ text, tokens }, at, end + opening[0].length, reasons);
}

const NO_ROWS: readonly (readonly [row: string, at: number])[] = [];
const LONGEST = 30;
const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起', '例']);

function isCount(figure: Figure | null): figure is Figure {
  return figure !== null && figure.state === 'exact' && UNITS.has(figure.unit);
}

/** Takes 不予公开, 无法提供(不掌握), whose second group is the reason, 其他; leaves 予以公开. */
const GROUP =
  /(不予公开|不同意公开|不公开|无法提供|不予处理|不处理|其他(?:处理|情形)?)(?:的|共|为|有|合计)*(?:\(([^()\d]{2,20})\)(?:的|共|为)?)?$/u;
/** Takes (均为内部事务信息); leaves (内部事务2件). */
const ALONE = /^\(([^()\d]{2,20})\)/u;
/** Takes what opens the reasons: (, ——其中, ,其中, :; leaves a comma alone. */
const OPENING = /^(?:\((?:其中|包括|含)?[,:]?|[-—]{1,2}(?:其中|包括)?[,:]?|[,;:]其中[,:]?)/u;

/** The reasons behind a group, where they add up to it. */
function itemsOf(
  { text, tokens }: Pick<Setting, 'text' | 'tokens'>,
  group: number,
  from: number,
  reasons: Reasons,
): readonly (readonly [row: string, at: number])[] {
  const rows: (readonly [row: string, at: number])[] = [];
  let left = ((tokens[group] as Token).figure as Figure).value;
  let begun = from;
  for (let at = group + 1; at < tokens.length && left > 0; at += 1) {
    const { figure, start, end } = tokens[at] as Token;
    if (figure === null) continue;
    const label = text.slice(begun, start);
    if (!isCount(figure) || !LABEL.test(label)) return NO_ROWS;
    const row = rowOf(reasons, label);
    if (row !== null && !rows.some(([known]) => known === row)) rows.push([row, at]);
    left -= figure.value;
    begun = end;
  }
  return left === 0 ? rows : NO_ROWS;
}

/** Takes 、第三方, 属于内部事务信息的; leaves the end of a bracket or a sentence. */
const LABEL = /^[^()。;\d]{2,24}$/u;

function rowOf(reasons: Reasons, label: string): string | null {
  const found = reasons.filter(([, words]) => words.test(label));
  return found.length === 1 ? (found[0] as Reasons[number])[0] : null;
}

/** Groups of the form with the words that tell their reasons apart, each by one example: 商业秘密 tells none. */
const REASONS: readonly (readonly [group: RegExp, reasons: Reasons])[] = [
  [
    /公开/u,
    [
      ['refused.stateSecret', /(?<!商业)秘密/u],
      ['refused.prohibitedByLaw', /禁止/u],
      ['refused.security', /三安全/u],
      ['refused.thirdParty', /第三方/u],
      ['refused.internal', /内部/u],
      ['refused.deliberative', /过程性/u],
      ['refused.enforcementFile', /案卷/u],
      ['refused.administrativeQuery', /行政查询|查询事项/u],
    ],
  ],
  [
    /提供/u,
    [
      ['unavailable.notHeld', /不掌握|非本机关/u],
      ['unavailable.needsCreation', /制作|现成/u],
      ['unavailable.unclear', /不明确/u],
    ],
  ],
  [
    /不予?处理/u,
    [
      ['notProcessed.petition', /信访|举报|投诉/u],
      ['notProcessed.duplicate', /重复(?!大量)/u],
      ['notProcessed.publication', /出版物/u],
      ['notProcessed.excessive', /反复/u],
      ['notProcessed.reconfirmation', /重新出具|确认/u],
    ],
  ],
  [
    /其他/u,
    [
      ['other.notSupplemented', /补正/u],
      ['other.feeUnpaid', /缴[费纳]/u],
      ['other.miscellaneous', /^[、,]?其他(?:情形|情况)?$/u],
    ],
  ],
];
