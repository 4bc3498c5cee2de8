/** Prints the cases that are not zero, and the number of those that are. */
import type { ReactElement } from 'react';
import { fillWords, type ChartWords } from '../chart-words.ts';
import type { PlacedNonZero } from './layout-non-zero.ts';

export function NonZeroList({
  placed,
  words,
}: {
  readonly placed: PlacedNonZero;
  readonly words: ChartWords;
}): ReactElement {
  return (
    <ul className="non-zero">
      {placed.cases.map((one) => (
        <li key={one.id} className={one.chosen ? 'chosen' : undefined}>
          <span>{one.label}</span>
          <b>{one.href === null ? one.value : <a href={one.href}>{one.value}</a>}</b>
        </li>
      ))}
      {placed.rest === 0 ? null : <li className="rest">{fillWords(words.restInTable, { n: placed.rest })}</li>}
      {placed.zeros === 0 ? null : (
        <li className="rest">
          {fillWords(placed.cases.length === 0 ? words.allZero : words.othersZero, { k: placed.zeros })}
        </li>
      )}
    </ul>
  );
}
