/** Adding by typing: a combobox over names, aliases, places and pinyin of agencies and regions. Keyboard: arrows, Enter, Escape. */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CompareWords } from './compare-words.ts';
import { rankNames, type NameEntry } from '../../domain/name-index.ts';
import type { NameSource } from '../../domain/name-source.ts';

export interface SubjectPickerProps {
  readonly words: CompareWords;
  /** Fetches of the index what a query needs. */
  readonly loadNames: NameSource;
  readonly chosen: readonly string[];
  readonly onAdd: (id: string) => void;
  /** The last column is taken. */
  readonly full: boolean;
}

const SHOWN = 8;

export function SubjectPicker(props: SubjectPickerProps): ReactElement {
  const id = useId();
  const { words } = props;
  const { comparePage } = words;
  const { query, type, load, found, active, add, press, noMatch } = usePicker(props);
  const open = found.length > 0;
  return (
    <div className="picker screen-only">
      <label htmlFor={`${id}-field`}>{props.full ? comparePage.full : comparePage.add}</label>
      <input
        id={`${id}-field`}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder={comparePage.placeholder}
        disabled={props.full}
        value={query}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active !== null ? `${id}-${active}` : undefined}
        onFocus={load}
        onChange={(event) => {
          type(event.target.value);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={comparePage.add} hidden={!open}>
        {found.map((entry, i) => (
          <PickerOption
            key={entry.id}
            id={`${id}-${i}`}
            entry={entry}
            active={i === active}
            onAdd={add}
            words={words}
          />
        ))}
      </ul>
      <p className="picker-status" role="status">
        {noMatch ? comparePage.noMatch : ''}
      </p>
    </div>
  );
}

interface Picker {
  readonly query: string;
  readonly type: (query: string) => void;
  readonly load: () => void;
  readonly found: readonly NameEntry[];
  /** Place of the marked option; null before an arrow key marks one. */
  readonly active: number | null;
  readonly add: (entry: NameEntry | undefined) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly noMatch: boolean;
}

/** What was fetched, and for which query. */
interface FoundNames {
  readonly query: string | null;
  readonly entries: readonly NameEntry[];
}

function usePicker({ loadNames, chosen, onAdd }: SubjectPickerProps): Picker {
  const [query, setQuery] = useState('');
  const [names, setNames] = useState<FoundNames>({ query: null, entries: [] });
  const [active, setActive] = useState<number | null>(null);
  const load = (wanted: string): void => {
    void loadNames(wanted).then((entries) => {
      setNames({ query: wanted, entries });
    });
  };
  const type = (next: string): void => {
    load(next);
    setQuery(next);
    setActive(null);
  };
  const candidates = names.entries.filter(({ type, id }) => (type === 'a' || type === 'r') && !chosen.includes(id));
  const found = rankNames(candidates, query, SHOWN);
  const add = (entry: NameEntry | undefined): void => {
    if (entry === undefined) return;
    onAdd(entry.id);
    type('');
  };
  const press = (event: KeyboardEvent): void => {
    const next = steppedTo(event.key, active, found.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter') add(found[active === null ? 0 : active]);
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
  };
  const noMatch = query.trim() !== '' && names.query === query && found.length === 0;
  return {
    query,
    type,
    load: () => {
      load('');
    },
    found,
    active,
    add,
    press,
    noMatch,
  };
}

/** The first arrow down marks the first option, the first arrow up the last; null for other keys and an empty list. */
export function steppedTo(key: string, active: number | null, options: number): number | null {
  if (options === 0) return null;
  if (key === 'ArrowDown') return active === null ? 0 : (active + 1) % options;
  if (key === 'ArrowUp') return active === null ? options - 1 : (active - 1 + options) % options;
  return null;
}

interface PickerOptionProps {
  readonly words: CompareWords;
  readonly id: string;
  readonly entry: NameEntry;
  readonly active: boolean;
  readonly onAdd: (entry: NameEntry) => void;
}

/** The keyboard stays in the field, as the pattern of the combobox asks; the pointer takes an option directly. */
function PickerOption({ id, entry, active, onAdd, words }: PickerOptionProps): ReactElement {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onAdd(entry);
      }}
    >
      {entry.name} <small>{entry.type === 'r' ? words.comparePage.regionSum : entry.place}</small>
    </li>
  );
}
