/** Where both sides of a failed check stand, each linked to its line; texts alike are set side by side, passage by passage. */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { reportHref } from '../../i18n/href.ts';
import { sideLabelHtml } from '../../i18n/side-label.ts';
import type { Words } from '../../i18n/words.ts';
import { wordsAsWritten } from '../../i18n/words-as-written.ts';
import { lineHref } from '../line-href.ts';
import { linkHtml } from '../markup.ts';

type Pair = readonly [CheckEvidence, CheckEvidence];

/** Sides and pairs of passages in a list of many reports; the report's own page has them all. */
const FEW = { sides: 6, pairs: 1 } as const;

/** `short`: a few of them, for lists of many reports. */
export function checkSidesHtml(result: CheckResult, reportId: string, words: Words, length?: 'short'): string {
  const { evidence } = result;
  const passages = LIKENESS.has(result.id) ? pairsOf(evidence) : [];
  if (passages.length > 0) return passagesHtml(passages, reportId, words, length === 'short' ? FEW.pairs : undefined);
  const isCut = length === 'short' && evidence.length > FEW.sides;
  const sides = (isCut ? evidence.slice(0, FEW.sides) : evidence).map((side) => sideHtml(side, reportId, words));
  const all = `${reportHref(reportId, words)}#checks`;
  const rest = isCut ? ` ${linkHtml(all, words.checksPage.allSides(evidence.length))}` : '';
  return `<span class="evidence">${sides.join(escapeHtml(words.t.list.pause))}${rest}</span>`;
}

/** Checks of likeness: their evidence is this report's words, then the other's, and so on. */
const LIKENESS: ReadonlySet<string> = new Set(['G3', 'G4']);

const pairsOf = (evidence: readonly CheckEvidence[]): readonly Pair[] =>
  evidence.flatMap((side, at): Pair[] => {
    const other = evidence[at + 1];
    return at % 2 === 0 && other !== undefined ? [[side, other]] : [];
  });

function passagesHtml(passages: readonly Pair[], reportId: string, words: Words, pairs?: number): string {
  const heads = (passages[0] as Pair).map(({ label }) => `<th scope="col">${sideLabelHtml(label, words)}</th>`);
  const rows = passages.slice(0, pairs).map((pair) => {
    const cells = pair.map((side) => `<td>${passageHtml(side, reportId, words, pairs !== undefined)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = escapeHtml(words.checksPage.passages(passages.length));
  return `<table class="passages"><caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Characters of a passage where only some are shown. */
const SHORT = 60;

function passageHtml(side: CheckEvidence, reportId: string, words: Words, short: boolean): string {
  const raw = wordsAsWritten(side.raw);
  const shown = short && raw.length > SHORT ? `${raw.slice(0, SHORT)}……` : raw;
  const place = linkHtml(sideHref(side, reportId, words), words.t.checks.line(side.line));
  return `<q${quoteLang(words)}>${escapeHtml(shown)}</q> ${place}`;
}

function sideHtml(side: CheckEvidence, reportId: string, words: Words): string {
  const { t } = words;
  const said = `${sideLabelHtml(side.label, words)} <q${quoteLang(words)}>${escapeHtml(wordsAsWritten(side.raw))}</q>`;
  const line = escapeHtml(t.bracketed(t.checks.line(side.line)));
  return `<a href="${escapeHtml(sideHref(side, reportId, words))}">${said}${line}</a>`;
}

const sideHref = (side: CheckEvidence, reportId: string, words: Words): string =>
  lineHref(side.reportId ?? reportId, side.line, words);

/** Words of a report are Chinese on every page. */
const quoteLang = ({ locale }: Words): string => (locale === 'zh' ? '' : ' lang="zh-CN"');
