/**
 * Which of a government and its office a report is of, where only who compiles it or answers the telephone is named: the one that its
 * sentences speak as. Takes that name and, when it asks, all names of the report.
 */
import type { NamedOption } from './named-option.ts';
import { OWN_AREA } from './resolve-unnamed.ts';

/** Takes the office at the end of a government's: 办公室 of 永宁县人民政府办公室; leaves 永宁县党政办公室. */
export const GOVERNMENT_OFFICE = /(?<=政府)办(?:公[室厅])?$/u;

/** Takes an office that speaks in a body: 县政府办公室, 我办; leaves 永宁县. */
const OFFICE = /办(?:公[室厅])?$/u;

/** True for the office that only compiles a government's report or answers the telephone for it: the sentences speak of the area. */
export function isCompilingOffice(named: NamedOption, options: () => readonly NamedOption[]): boolean {
  const { method, compiles } = named.candidate;
  if ((method !== 'contact' && compiles !== true) || !GOVERNMENT_OFFICE.test(named.name)) return false;
  const all = options();
  if (all.some(({ name, candidate }) => candidate.method === 'title' && OFFICE.test(name))) return false;
  const speaking = all.filter(({ candidate }) => candidate.method === 'body');
  return speaking.some((option) => isOfArea(option, named)) && !speaking.some(({ name }) => OFFICE.test(name));
}

/** The office whose sentences these are, where the desk of its government answers the telephone; undefined where the area speaks. */
export function speakingOffice(named: NamedOption, options: () => readonly NamedOption[]): NamedOption | undefined {
  const [only] = named.hypotheses;
  if (named.candidate.method !== 'contact' || only?.body.body !== '' || only.code.length > LONGEST_AREA)
    return undefined;
  const all = options();
  if (all.some(({ candidate }) => candidate.method === 'title' || candidate.method === 'lead')) return undefined;
  const speaking = all.filter(({ candidate }) => candidate.method === 'body');
  if (speaking.some((option) => isOfArea(option, named))) return undefined;
  return speaking.find(({ name, hypotheses }) => GOVERNMENT_OFFICE.test(name) && hypotheses[0]?.code === only.code);
}

/** Codes of counties and wider areas have no more digits. */
const LONGEST_AREA = 6;

/** True for the area of `named`, or 我县. */
function isOfArea({ name, hypotheses }: NamedOption, named: NamedOption): boolean {
  if (OWN_AREA.test(name)) return true;
  const [only, ...more] = hypotheses;
  return more.length === 0 && only?.body.body === '' && only.code === named.hypotheses[0]?.code;
}
