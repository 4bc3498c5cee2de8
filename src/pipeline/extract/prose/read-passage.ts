/** Reads one passage: every figure by the first reader that knows it, and every statement of nothing. */
import type { Scope } from '../../../domain/observation.ts';
import { isForeign } from './guard.ts';
import { readDecisions } from './read-decisions.ts';
import { readDisputes } from './read-disputes.ts';
import { readDocuments } from './read-documents.ts';
import { readHotline } from './read-hotline.ts';
import { readInteraction } from './read-interaction.ts';
import { readNone } from './read-none.ts';
import { readPublished } from './read-published.ts';
import { readRequests } from './read-requests.ts';
import type { Reader } from './reader.ts';
import { viewOf, type Setting, type Stated, type View } from './view.ts';
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';

/** A fact of the passage; `start` and `end` are places in its normal text. */
export interface Fact {
  readonly metric: string;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  /** Null for a statement of nothing. */
  readonly figure: Figure | null;
  /** Index of the figure's token; -1 for a statement of nothing. */
  readonly index: number;
}

const READERS: readonly Reader[] = [
  readDocuments,
  readDisputes,
  readInteraction,
  readRequests,
  readHotline,
  readDecisions,
  readPublished,
];

/** All facts of a passage in the order in which they stand. */
export function readPassage(setting: Setting): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [index, token] of setting.tokens.entries()) {
    if (token.figure === null) continue;
    const stated: readonly Stated[] = facts;
    facts.push(...factsOf(viewOf(setting, index, stated)));
  }
  for (const none of readNone(setting)) {
    for (const metric of none.metrics)
      facts.push({ metric, scope: 'agency', start: none.start, end: none.end, figure: null, index: -1 });
  }
  return withParts(facts).sort((a, b) => a.start - b.start);
}

/** Metrics of which a report may state several kinds side by side: 会议图解31条,政策图解16条. */
const KINDS_APART: ReadonlySet<string> = new Set([
  'interpretations.published',
  'followers.total',
  'published.newMedia',
  'views.total',
]);
/** Figures of one sentence stand this near to each other. */
const SIDE_BY_SIDE = 60;

/** Different exact figures of one metric side by side are kinds of it, none of them its total. */
function withParts(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (!KINDS_APART.has(fact.metric) || fact.scope !== 'agency') return fact;
    const beside = facts.some(
      (other) =>
        other !== fact &&
        other.metric === fact.metric &&
        other.figure?.value !== fact.figure?.value &&
        Math.abs(other.start - fact.start) <= SIDE_BY_SIDE,
    );
    return beside ? { ...fact, scope: 'part' as const } : fact;
  });
}

/** 2023年公开信息1203条,2024年1418条: a figure that only its year tells from the one before counts the same. */
function otherYears(setting: Setting, index: number, stated: readonly Stated[]): View | null {
  const [before, mark, year] = setting.tokens.slice(index - 3, index);
  const figure = setting.tokens[index]?.figure ?? null;
  if (index < 3 || year?.id !== 'year' || year.year !== setting.year || mark?.id !== 'comma') return null;
  const counted = before?.figure ?? null;
  if (before === undefined || counted === null || counted.unit !== figure?.unit || before.end !== mark.start)
    return null;
  const view = viewOf(setting, index - 3, stated);
  return view.sentence.find(({ id }) => id === 'year')?.year === setting.year ? null : view;
}

function factsOf(view: View): readonly Fact[] {
  const twin = otherYears(view, view.index, view.stated);
  if (twin !== null) return statedBy(twin, view);
  return isForeign(view) ? [] : statedBy(view, view);
}

/** What the words around one figure say of the figure itself, or of its twin. */
function statedBy(view: View, of: View): readonly Fact[] {
  for (const reader of READERS) {
    const readings = reader(view);
    if (readings.length > 0) {
      return readings.map((reading) => ({
        metric: reading.metric,
        scope: reading.scope ?? (speaksForArea(view) ? 'area' : 'agency'),
        start: of.figure.start,
        end: of.figure.end,
        figure: of.figure,
        index: of.index,
      }));
    }
  }
  return [];
}

/** Takes 全区各单位共…, 某县28个部门举办…, and what follows a sentence about 全市; leaves 全镇, and 我局 behind 全市. */
function speaksForArea(view: View): boolean {
  if (view.sentence.some((token) => token.id === 'areaWide' || isWholePlace(view, token))) return true;
  if (MANY_BODIES.test(view.text.slice(Math.max(0, view.figure.start - 40), view.figure.start))) return true;
  return areaHoldsOn(view);
}

/** Takes 我县 of 我县全年主动公开 and 我县主动公开; leaves 我县统计局. */
function isWholePlace(view: View, place: Token): boolean {
  return view.text[place.start] === '我' && OUR_PLACE.test(view.text.slice(place.start, place.end + 2));
}

/** Takes 我县全年, 我市共, 我区主动; leaves 我区教育. */
const OUR_PLACE = /^我[省市州县区旗](?:全年|共|主动|公开|通过|累计|本年|今年|年度|20|收到|受理|新收|,)/u;

/** 全市全年新收申请80件。全年引起行政复议3件。: the area that opens a sentence before speaks on until a body of its own is named. */
function areaHoldsOn(view: View): boolean {
  for (let i = view.index - 1; i >= 0; i -= 1) {
    const token = view.tokens[i] as Token;
    if (isOwnBody(view.text, token)) return false;
    const opens = i === 0 || view.tokens[i - 1]?.id === 'stop';
    if (token.id === 'areaWide' && opens && view.tokens[i + 1]?.id === 'thisYear') return true;
  }
  return false;
}

/** Most tokens are told by their first character. */
function isOwnBody(text: string, { start, end }: Token): boolean {
  return OWN_BODY_STARTS.includes(text[start] as string) && OWN_BODY.test(text.slice(start, end));
}

const OWN_BODY_STARTS = '本我办政';
/** Takes 本机关, 我局, 办公室; leaves 我县. */
const OWN_BODY = /^(?:本机关|本单位|本级|[本我](?:局|委|厅|办|镇|乡|街道|单位)|办公[室厅]|政府办|政府办公室)$/u;

const MANY_BODIES = /\d个(?:部门|单位|镇|乡镇|街道|行政机关)[^。;]*$/u;
