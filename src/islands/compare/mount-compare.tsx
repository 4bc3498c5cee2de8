/** Puts the comparison into its place on the page; reads the page's own data block for metrics and addresses. */
import { createRoot } from 'react-dom/client';
import { nameSource } from '../../domain/name-source.ts';
import { CompareApp } from './compare-app.tsx';
import type { ComparedMetric, Subject } from '../../domain/compared-subject.ts';

/** What the page hands over. */
export interface CompareSetup {
  readonly metrics: readonly ComparedMetric[];
  readonly version: string;
  /** The site's root, below which the name index lies. */
  readonly root: string;
  /** Folder of the subjects' files. */
  readonly subjects: string;
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
      version={setup.version}
      loadNames={nameSource((path) => fetchJson(`${setup.root}${path}`))}
      loadSubject={loadSubject}
    />,
  );
}

async function fetchSubject(address: string): Promise<Subject | null> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Subject) : null;
}

const fetchJson = async (address: string): Promise<unknown> => (await fetch(address)).json();
