/** Family F, second part: year (F4), agency (F5) and edition of the form (F6) as the report itself gives them. */
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import type { Edition, Recognition } from '../../domain/report.ts';
import type { Span } from '../../domain/source.ts';
import { evidenceAt } from '../../domain/source.ts';
import { EDITIONS } from '../../forms/editions.ts';
import { namesAgency, sameAgency } from './agency-likeness.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';

/** F4, F5 and F6, once each. */
export function auditIdentity(input: AuditInput): readonly CheckResult[] {
  return [assessYears(input), assessNames(input), assessEdition(input)];
}

const YEAR_PLACES = { title: '标题', period: '统计期限', lead: '引言' } as const;
type YearPlace = keyof typeof YEAR_PLACES;
const YEAR_PLACE_IDS = Object.keys(YEAR_PLACES) as readonly YearPlace[];

function assessYears(input: AuditInput): CheckResult {
  const places: { readonly place: YearPlace; readonly found: Recognition['yearEvidence'] }[] = [];
  for (const place of YEAR_PLACE_IDS) {
    const found = input.recognition.yearEvidence.filter(({ method }) => method === place);
    if (found.length > 0) places.push({ place, found });
  }
  const [first, ...rest] = places;
  if (first === undefined || rest.length === 0) {
    return notAssessable('F4', '', '标题、统计期限与引言中载有年份的不足两处，不作核对。');
  }
  const expected = (first.found[0] as (typeof first.found)[number]).year;
  const other = rest.find(({ found }) => found.every(({ year }) => year !== expected));
  const evidence = places.flatMap(({ place, found }) => quote(input, found[0]?.span ?? null, YEAR_PLACES[place]));
  const frame = { id: 'F4', instance: '', expected, evidence };
  if (other === undefined) {
    const names = places.map(({ place }) => YEAR_PLACES[place]).join('、');
    return passed(frame, { actual: expected, message: `${names}所载年份均为${String(expected)}年。` });
  }
  const actual = (other.found[0] as (typeof other.found)[number]).year;
  const message = `${YEAR_PLACES[first.place]}所载为${String(expected)}年，${YEAR_PLACES[other.place]}所载为${String(actual)}年。`;
  return failed(frame, { actual, message });
}

function quote(input: AuditInput, span: Span | null, label: string): readonly CheckEvidence[] {
  if (span === null) return [];
  const { start, end, line, column } = evidenceAt(input.lineStarts, span);
  return [{ start, end, line, column, label, raw: input.report.source.text.slice(start, end) }];
}

const NAME_PLACES = { title: '标题', lead: '引言', contact: '联系方式' } as const;
type NamePlace = keyof typeof NAME_PLACES;
const NAME_PLACE_IDS = Object.keys(NAME_PLACES) as readonly NamePlace[];

function assessNames(input: AuditInput): CheckResult {
  const named = NAME_PLACE_IDS.flatMap((place) =>
    (input.candidates ?? []).filter(({ method, name }) => method === place && namesAgency(name)),
  );
  const [first] = named;
  const rest = named.filter(({ method }) => method !== first?.method);
  const comparable = rest.filter((other) => first !== undefined && areOfOneKind(first, other));
  if (first === undefined || comparable.length === 0) {
    return notAssessable('F5', '', '标题、引言与联系方式中可比较的机关名称不足两处，不作核对。');
  }
  const expected = first.name;
  const other = comparable.find(({ name }) => !sameAgency(expected, name));
  const shown = other ?? (comparable[0] as AgencyCandidate);
  const evidence = [first, shown].flatMap(({ span, method }) => quote(input, span, placeName(method)));
  const frame = { id: 'F5', instance: '', expected, actual: shown.name, evidence };
  const said = `${placeName(first.method)}为“${expected}”，${placeName(shown.method)}为“${shown.name}”`;
  if (other === undefined) return passed(frame, { message: `${said}，为同一机关。` });
  return failed(frame, { message: `${said}，机关名称不一。` });
}

const placeName = (method: AgencyCandidate['method']): string => NAME_PLACES[method as NamePlace];

/** Questions go to an inner office or a neighbouring one, so a contact counts only when it ends as the title does. */
function areOfOneKind(first: AgencyCandidate, other: AgencyCandidate): boolean {
  return other.method !== 'contact' || other.name.slice(-2) === first.name.slice(-2);
}

function assessEdition({ recognition }: AuditInput): CheckResult {
  const { edition, year } = recognition;
  if (edition === null || year === null) {
    return notAssessable(
      'F6',
      '',
      edition === null ? '未识别出表格所用的统一格式版本。' : '未识别出年份，不能核对格式版本。',
    );
  }
  const due = Object.values(EDITIONS).find(({ years: [from, to] }) => year >= from && (to === null || year <= to));
  if (due === undefined) return notAssessable('F6', '', `${String(year)}年尚无统一格式，不作核对。`);
  const frame = { id: 'F6', instance: '', expected: due.id, actual: edition, evidence: [] };
  const used = `${String(year)}年年报应采用${EDITIONS[due.id].decree}所附格式`;
  if (due.id === edition) return passed(frame, { message: `${used}，相符。` });
  return failed(frame, { message: `${used}，实际采用${decreeOf(edition)}所附格式，两版指标不作比较。` });
}

const decreeOf = (edition: Edition): string => EDITIONS[edition].decree;
