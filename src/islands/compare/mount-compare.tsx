/** Puts the comparison into its place on the page; reads the page's own data block for metrics and addresses. */
import { createRoot } from 'react-dom/client';
import type { NameEntry } from '../../domain/name-index.ts';
import { unpackName, type PackedName } from '../../domain/packed-names.ts';
import { CompareApp } from './compare-app.tsx';
import type { ComparedMetric, Subject } from '../../domain/compared-subject.ts';

/** What the page hands over. */
export interface CompareSetup {
  readonly metrics: readonly ComparedMetric[];
  readonly version: string;
  /** Address of the name index. */
  readonly names: string;
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
      loadNames={() => fetchNames(setup.names)}
      loadSubject={loadSubject}
    />,
  );
}

async function fetchSubject(address: string): Promise<Subject | null> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Subject) : null;
}

async function fetchNames(address: string): Promise<readonly NameEntry[]> {
  const response = await fetch(address);
  return ((await response.json()) as readonly PackedName[]).map(unpackName);
}
