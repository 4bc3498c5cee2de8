/** The compare page at work: what is chosen stands in the address, each subject is fetched once, the table comes first. */
import { useEffect, useState, type ReactElement } from 'react';
import type { NameSource } from '../../domain/name-source.ts';
import { fillWords } from '../../charts/chart-words.ts';
import { CompareActions, type CompareActionsProps } from './compare-actions.tsx';
import { compareColumns, compareRows } from './compare-rows.ts';
import type { CompareWords } from './compare-words.ts';
import { formatState, MOST_SUBJECTS, parseState, type CompareState } from './compare-state.ts';
import { CompareRates } from './compare-rates.tsx';
import { CompareStrips } from './compare-strips.tsx';
import { ExampleLinks } from './example-links.tsx';
import { CompareTable, type CompareTableProps } from './compare-table.tsx';
import { toldApart } from './subject-names.ts';
import { SubjectPicker } from './subject-picker.tsx';
import type { ComparedMetric, ExampleComparison, Subject } from '../../domain/compared-subject.ts';
import { useNarrow } from './use-narrow.ts';
import { YearChoice } from './year-choice.tsx';

export interface CompareAppProps {
  readonly words: CompareWords;
  readonly metrics: readonly ComparedMetric[];
  readonly examples: readonly ExampleComparison[];
  readonly version: string;
  readonly loadNames: NameSource;
  /** Null for a subject that does not exist. */
  readonly loadSubject: (id: string) => Promise<Subject | null>;
}

/** Columns that fit a phone, and a desk. */
const PHONE_COLUMNS = 4;
const DESK_COLUMNS = MOST_SUBJECTS;

export function CompareApp({
  metrics,
  examples,
  version,
  words,
  loadNames,
  loadSubject,
}: CompareAppProps): ReactElement {
  const [state, setState] = useAddress();
  const { subjects, unknown, waiting } = useSubjects(state.subjects, loadSubject);
  const narrow = useNarrow();
  const most = narrow ? PHONE_COLUMNS : DESK_COLUMNS;
  const columns = compareColumns(subjects, state.years, most);
  const rows = compareRows(metrics, columns, state.all);
  const wanted = subjects.length * Math.max(1, state.years.length);
  const remove = (id: string): void => {
    setState({ ...state, subjects: state.subjects.filter((other) => other !== id) });
  };
  return (
    <div className="compare">
      <SubjectPicker
        words={words}
        loadNames={loadNames}
        chosen={state.subjects}
        full={state.subjects.length >= most}
        onAdd={(id) => {
          setState({ ...state, subjects: [...state.subjects, id] });
        }}
      />
      <YearChoice words={words} subjects={subjects} state={state} onChange={setState} />
      <p role="status" className="note">
        {statusWords({
          words,
          waiting,
          unknown,
          cut: wanted > most ? most : null,
          narrow,
          empty: state.subjects.length === 0,
        })}
      </p>
      {state.subjects.length === 0 ? <ExampleLinks examples={examples} words={words} /> : null}
      {rows.length === 0 ? null : (
        <Results
          columns={columns}
          rows={rows}
          onRemove={remove}
          state={state}
          onChange={setState}
          version={version}
          words={words}
        />
      )}
    </div>
  );
}

function Results(props: CompareTableProps & CompareActionsProps): ReactElement {
  const { comparePage } = props.words;
  return (
    <>
      <CompareTable {...props} />
      <CompareActions {...props} />
      <CompareRates columns={props.columns} words={props.words} />
      <section className="section">
        <h2>{comparePage.strips}</h2>
        <p className="note">{comparePage.stripsNote}</p>
        <CompareStrips {...props} />
      </section>
    </>
  );
}

interface Status {
  readonly words: CompareWords;
  readonly waiting: boolean;
  readonly unknown: readonly string[];
  /** Columns shown when more were asked for, else null. */
  readonly cut: number | null;
  readonly narrow: boolean;
  readonly empty: boolean;
}

function statusWords({ words, waiting, unknown, cut, narrow, empty }: Status): string {
  const { chartWords, comparePage } = words;
  return [
    waiting ? comparePage.waiting : '',
    unknown.length === 0 ? '' : fillWords(comparePage.unknown, { ids: unknown.join(chartWords.listPause) }),
    cut === null ? '' : fillWords(narrow ? comparePage.cutPhone : comparePage.cut, { n: cut }),
    empty ? comparePage.empty : '',
  ].join('');
}

/** The state in the address bar, both ways; the reader's back button works. */
function useAddress(): readonly [CompareState, (next: CompareState) => void] {
  const [state, setState] = useState(() => parseState(window.location.search));
  useEffect(() => {
    const read = (): void => {
      setState(parseState(window.location.search));
    };
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
    };
  }, []);
  const change = (next: CompareState): void => {
    const search = formatState(next);
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    setState(parseState(search));
  };
  return [state, change];
}

interface FetchedSubjects {
  readonly subjects: readonly Subject[];
  readonly unknown: readonly string[];
  readonly waiting: boolean;
}

function useSubjects(ids: readonly string[], load: CompareAppProps['loadSubject']): FetchedSubjects {
  const [fetched, setFetched] = useState<ReadonlyMap<string, Subject | null>>(new Map());
  const key = ids.join(',');
  useEffect(() => {
    let current = true;
    void Promise.all(ids.map(async (id) => [id, await load(id)] as const)).then((pairs) => {
      if (current) setFetched(new Map(pairs));
    });
    return () => {
      current = false;
    };
  }, [key]);
  return {
    subjects: toldApart(ids.flatMap((id) => fetched.get(id) ?? [])),
    unknown: ids.filter((id) => fetched.get(id) === null),
    waiting: ids.some((id) => !fetched.has(id)),
  };
}
