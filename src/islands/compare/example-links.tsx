/** Comparisons to begin with, while nothing is chosen: links to this page with the choice in the address. */
import type { ReactElement } from 'react';
import type { ExampleComparison } from '../../domain/compared-subject.ts';
import { formatState } from './compare-state.ts';
import type { CompareWords } from './compare-words.ts';

export interface ExampleLinksProps {
  readonly examples: readonly ExampleComparison[];
  readonly words: CompareWords;
}

export function ExampleLinks({ examples, words }: ExampleLinksProps): ReactElement | null {
  if (examples.length === 0) return null;
  const { chartWords, comparePage } = words;
  return (
    <section className="examples">
      <h2>{comparePage.examples}</h2>
      <ul>
        {examples.map(({ ids, names }) => (
          <li key={ids.join(',')}>
            <a href={formatState({ subjects: ids, years: [], all: false })}>{names.join(chartWords.listPause)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
