/** Puts the comparison into its place on the page; reads the page's own data block for metrics and addresses. */
import { createRoot } from 'react-dom/client';
import { nameSource } from '../../domain/name-source.ts';
import { readableNames } from '../../i18n/readable-names.ts';
import type { CompareWords } from './compare-words.ts';
import { CompareApp } from './compare-app.tsx';
import type { ComparedMetric, ExampleComparison, Subject } from '../../domain/compared-subject.ts';

/** What the page hands over. */
export interface CompareSetup {
  readonly metrics: readonly ComparedMetric[];
  readonly examples: readonly ExampleComparison[];
  readonly version: string;
  /** The site's root, below which the name index lies. */
  readonly names: string;
  /** Address of the English names; null on pages in Chinese. */
  readonly english: string | null;
  /** Folder of the subjects' files. */
  readonly subjects: string;
  /** Address of the language's home page. */
  readonly root: string;
  /** The language's words, and no other's. */
  readonly words: Omit<CompareWords, 'root'>;
}

export function mountCompare(place: HTMLElement, setup: CompareSetup): void {
  const known = new Map<string, Promise<Subject | null>>();
  const loadSubject = (id: string): Promise<Subject | null> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const asked = fetchSubject(`${setup.subjects}${encodeURIComponent(id)}/values.json`);
    known.set(id, asked);
    return asked;
  };
  createRoot(place).render(
    <CompareApp
      metrics={setup.metrics}
      examples={setup.examples}
      version={setup.version}
      words={{ ...setup.words, root: setup.root }}
      loadNames={readableNames(
        setup.english,
        nameSource((path) => fetchJson(`${setup.names}${path}`)),
      )}
      loadSubject={loadSubject}
    />,
  );
}

async function fetchSubject(address: string): Promise<Subject | null> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Subject) : null;
}

const fetchJson = async (address: string): Promise<unknown> => (await fetch(address)).json();
