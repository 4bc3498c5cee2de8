/** Which edition of the form a report had to fill: the one its labels show, else the one prescribed for its year. */
import type { Edition } from '../domain/report.ts';
import { EDITIONS } from '../forms/editions.ts';

/** Null before the statutory tables of 2019; without year and edition the form in force is asked. */
export function editionAsked(edition: Edition | null, year: number | null): Edition | null {
  if (edition !== null) return edition;
  if (year === null) return '2021';
  const prescribed = Object.values(EDITIONS).find(
    ({ years: [from, to] }) => year >= from && (to === null || year <= to),
  );
  return prescribed?.id ?? null;
}
