/** Which years: each one's newest, or any of the years that the chosen have. */
import type { ReactElement } from 'react';
import { fillWords } from '../../charts/chart-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { CompareState } from './compare-state.ts';
import type { Subject } from '../../domain/compared-subject.ts';

export interface YearChoiceProps {
  readonly words: CompareWords;
  readonly subjects: readonly Subject[];
  readonly state: CompareState;
  readonly onChange: (next: CompareState) => void;
}

export function YearChoice({ subjects, state, onChange, words }: YearChoiceProps): ReactElement | null {
  const { comparePage } = words;
  const years = [
    ...new Set([...subjects.flatMap((subject) => subject.years.map((year) => year.year)), ...state.years]),
  ].sort((a, b) => b - a);
  if (years.length < 2) return null;
  const toggle = (year: number): void => {
    const others = state.years.filter((other) => other !== year);
    onChange({ ...state, years: others.length === state.years.length ? [...others, year] : others });
  };
  return (
    <fieldset className="years-choice screen-only">
      <legend>{comparePage.years}</legend>
      <label>
        <input
          type="checkbox"
          checked={state.years.length === 0}
          onChange={() => {
            onChange({ ...state, years: [] });
          }}
        />
        {comparePage.newest}
      </label>
      {years.map((year) => (
        <label key={year}>
          <input
            type="checkbox"
            checked={state.years.includes(year)}
            onChange={() => {
              toggle(year);
            }}
          />
          {fillWords(comparePage.year, { year })}
        </label>
      ))}
    </fieldset>
  );
}
