/** G3 and G4: prose too like last year's report, or another agency's. The passages stand in the evidence, pair by pair. */
import type { Mended } from '../../domain/block.ts';
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import { evidenceAt, lineStarts } from '../../domain/source.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';
import { findCandidates } from './similarity/find-candidates.ts';
import type { TextMatch } from './similarity/match-passages.ts';
import { matchPassages } from './similarity/match-passages.ts';
import type { TextSketch } from './similarity/sketch-text.ts';
import { estimateSimilarity } from './similarity/sketch-text.ts';

/** A report's text again, for the few pairs that have to be compared word for word. */
export interface ComparedText {
  /** `SourceDocument.text`. */
  readonly source: string;
  /** `comparableText` of the report. */
  readonly own: Mended;
}
export type TextOf = (reportId: string) => ComparedText;

/** Two reports alike. */
interface SimilarPair extends TextMatch {
  readonly a: CollectionEntry;
  readonly b: CollectionEntry;
  /** From the sketches, 0 to 1. */
  readonly estimate: number;
}

/** Texts with this share of common runs are called alike. */
const ALIKE = 0.5;
/** Sketches are off by some hundredths, so pairs a little below are compared exactly as well. */
const WORTH_COMPARING = 0.4;
/** Pairs of one report that are compared word for word, the likeliest first. */
const MOST_PARTNERS = 5;

/** Pairs of reports of different agencies whose exact similarity is at least `ALIKE`. */
function findSimilarReports(entries: readonly CollectionEntry[], textOf: TextOf): readonly SimilarPair[] {
  const sketched = entries.filter(({ sketch }) => sketch !== null);
  const candidates = findCandidates(
    sketched.map(({ sketch }) => sketch as TextSketch),
    WORTH_COMPARING,
  );
  const likeliest = [...candidates].sort((x, y) => y.estimate - x.estimate || x.a - y.a || x.b - y.b);
  const partners = new Map<number, number>();
  const pairs: SimilarPair[] = [];
  for (const { a, b, estimate } of likeliest) {
    const [left, right] = [sketched[a] as CollectionEntry, sketched[b] as CollectionEntry];
    if (left.agency.id === right.agency.id || isFull(partners, a, b)) continue;
    const match = matchPassages(textOf(left.reportId).own, textOf(right.reportId).own);
    if (match.similarity < ALIKE) continue;
    pairs.push({ a: left, b: right, estimate, ...match });
  }
  return pairs;
}

/** Counts a comparison for both; true when both have had theirs. */
function isFull(partners: Map<number, number>, a: number, b: number): boolean {
  const [left, right] = [partners.get(a) ?? 1, partners.get(b) ?? 1];
  if (left > MOST_PARTNERS && right > MOST_PARTNERS) return true;
  partners.set(a, left + 1);
  partners.set(b, right + 1);
  return false;
}

/** G4 of any of the reports: with the most similar report of another agency. */
export function auditOthersText(
  entries: readonly CollectionEntry[],
  textOf: TextOf,
): (entry: CollectionEntry) => CheckResult {
  const best = new Map<string, SimilarPair>();
  for (const pair of findSimilarReports(entries, textOf)) {
    for (const { reportId } of [pair.a, pair.b]) {
      const known = best.get(reportId);
      if (known === undefined || pair.similarity > known.similarity) best.set(reportId, pair);
    }
  }
  return (entry) => assessOthers(entry, best.get(entry.reportId), entries.length, textOf);
}

function assessOthers(
  entry: CollectionEntry,
  pair: SimilarPair | undefined,
  reports: number,
  textOf: TextOf,
): CheckResult {
  if (entry.sketch === null) return NOTHING_TO_COMPARE;
  if (reports < 2) return NO_OTHERS;
  if (pair === undefined) return UNLIKE_OTHERS;
  const other = pair.a.reportId === entry.reportId ? pair.b : pair.a;
  return alikeResult('G4', entry, other, pair, textOf, `${other.agency.name}${yearWords(other)}年报`);
}

/** G3: with the report of the year before, when it is in the collection. */
export function assessLastYearText(entry: CollectionEntry, before: CollectionEntry, textOf: TextOf): CheckResult {
  if (entry.sketch === null || before.sketch === null)
    return notAssessable('G3', '', '正文过短或未读到正文，不作比较。');
  const estimate = estimateSimilarity(entry.sketch, before.sketch);
  const name = `本机关${yearWords(before)}年报`;
  if (estimate < WORTH_COMPARING) {
    const message = `正文与${name}的相似度约${percent(estimate)}，低于${percent(ALIKE)}。`;
    const expected = `低于${percent(ALIKE)}`;
    return passed({ id: 'G3', instance: '', expected, actual: percent(estimate), message, evidence: [] });
  }
  const match = matchPassages(textOf(entry.reportId).own, textOf(before.reportId).own);
  return alikeResult('G3', entry, before, { a: entry, b: before, estimate, ...match }, textOf, name);
}

function alikeResult(
  id: string,
  entry: CollectionEntry,
  other: CollectionEntry,
  pair: SimilarPair,
  textOf: TextOf,
  name: string,
): CheckResult {
  const said = `正文与${name}的相似度为${percent(pair.similarity)}`;
  const frame = { id, instance: '', expected: `低于${percent(ALIKE)}`, actual: percent(pair.similarity) };
  if (pair.similarity < ALIKE) return passed(frame, { message: `${said}，低于${percent(ALIKE)}。`, evidence: [] });
  const message = `${said}，有${String(pair.passages.length)}处文字相同。`;
  return failed(frame, { message, evidence: passageEvidence(entry, other, pair, textOf) });
}

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

const NOTHING_TO_COMPARE = notAssessable('G4', '', '正文过短或未读到正文，不作比较。');
const NO_OTHERS = notAssessable('G4', '', '没有可供比较的其他机关年报。');

/** The result of every report that is like none: twenty thousand share it. */
const UNLIKE_OTHERS: CheckResult = passed({
  ...{ id: 'G4', instance: '', expected: `低于${percent(ALIKE)}`, actual: '低于' },
  message: `与收录的其他机关年报逐一比较，相似度均低于${percent(ALIKE)}。`,
  evidence: [],
});

const yearWords = ({ year }: CollectionEntry): string => (year === null ? '' : `${String(year)}年`);

/** Passages listed with a result. */
const MOST_PASSAGES = 8;

/** The longest passages: this report's words, then the other's, and so on. */
function passageEvidence(
  entry: CollectionEntry,
  other: CollectionEntry,
  pair: SimilarPair,
  textOf: TextOf,
): readonly CheckEvidence[] {
  const longest = [...pair.passages].sort((x, y) => y.length - x.length).slice(0, MOST_PASSAGES);
  const [own, others] = [textOf(entry.reportId).source, textOf(other.reportId).source];
  const [ownStarts, otherStarts] = [lineStarts(own), lineStarts(others)];
  const swapped = pair.a.reportId !== entry.reportId;
  return longest.flatMap((passage) => {
    const [here, there] = swapped ? [passage.b, passage.a] : [passage.a, passage.b];
    return [
      { ...evidenceAt(ownStarts, here), label: '本报告', raw: own.slice(here.start, here.end) },
      {
        ...evidenceAt(otherStarts, there),
        label: `${other.agency.name}${yearWords(other)}`,
        raw: others.slice(there.start, there.end),
        reportId: other.reportId,
      },
    ];
  });
}
