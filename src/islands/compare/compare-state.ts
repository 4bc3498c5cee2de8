/** What the reader chose, as it stands in the address: `?a=id,id&y=2024,2023&all=1`. Unknown parts are dropped. */

export interface CompareState {
  /** Agency ids or region codes, in the reader's order, without repetitions. */
  readonly subjects: readonly string[];
  /** Years to show; empty for each one's newest. */
  readonly years: readonly number[];
  /** Show every metric that anybody states, not only the main ones. */
  readonly all: boolean;
}

/** Most agencies and regions at once: each has a shape of its own. */
export const MOST_SUBJECTS = 10;

const YEAR = /^(?:19|20)\d{2}$/u; // takes 2024; leaves 24 and abc
const SUBJECT = /^[\w-]{1,120}$/u; // takes 640121-renminzhengfu and 640121; leaves ../x and a/b

export function parseState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  const list = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',').map((part) => part.trim());
  return {
    subjects: [...new Set(list('a').filter((id) => SUBJECT.test(id)))].slice(0, MOST_SUBJECTS),
    years: [
      ...new Set(
        list('y')
          .filter((year) => YEAR.test(year))
          .map(Number),
      ),
    ].sort((a, b) => b - a),
    all: parameters.get('all') === '1',
  };
}

/** The query that gives this state again; '' for nothing chosen. */
export function formatState({ subjects, years, all }: CompareState): string {
  const parts = [
    ...(subjects.length === 0 ? [] : [`a=${subjects.join(',')}`]),
    ...(years.length === 0 ? [] : [`y=${years.join(',')}`]),
    ...(all ? ['all=1'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
