/** The day by which a report must be published (art. 49), and how many days lie between two days. */
import type { AgencyIdentity } from '../domain/agency.ts';

const GOVERNMENTS: ReadonlySet<string> = new Set(['county', 'district', 'city', 'province']);
/** An ISO date. Takes `2025-01-20`; leaves `2025年1月`. */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** 31 March for governments at county level and above, 31 January for everybody else, of the following year. */
export function publicationDeadline(
  { kind, speaksForArea }: Pick<AgencyIdentity, 'kind' | 'speaksForArea'>,
  year: number,
): string {
  return `${String(year + 1)}-${speaksForArea && GOVERNMENTS.has(kind) ? '03' : '01'}-31`;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one ISO date to another, negative when the second is earlier; null when one is no ISO date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === null || end === null ? null : Math.round((end - start) / MILLISECONDS_A_DAY);
}

function dayOf(date: string): number | null {
  const found = ISO_DATE.exec(date);
  return found === null ? null : Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
}
