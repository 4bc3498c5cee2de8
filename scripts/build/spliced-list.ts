/**
 * The JSON of a list with the bytes of the last one wherever an item is as it was: of twenty thousand items the most are copied
 * in a few long stretches, and only what is new is made into JSON.
 */

/** Its JSON begins with the id, by which it is found again; nothing else within it does. */
export interface ListItem {
  readonly id: string;
}

/** Items that are put into JSON at once. */
const ITEMS = 512;

const NONE = -1;

/** A list that was written so. */
export interface WrittenList {
  readonly bytes: Buffer;
  /** Offset of each item, then one behind the last item and what stands behind it. */
  readonly starts: readonly number[];
}

/** A quotation mark within a text has a backslash before it, so that this is the begin of an object wherever it stands. */
const BEGIN = Buffer.from('{"id":"');

/** Null where it has not so many items: something else within it begins as they do. */
export function writtenList(bytes: Buffer, items: number): WrittenList | null {
  const starts: number[] = [];
  for (let at = bytes.indexOf(BEGIN); at !== NONE; at = bytes.indexOf(BEGIN, at + BEGIN.length)) starts.push(at);
  return starts.length === items ? { bytes, starts: [...starts, bytes.length - 1] } : null;
}

/** `last` is null where there is none; `isKept` says which items are as they stand there. */
export function* splicedList<T extends ListItem>(
  items: readonly T[],
  last: WrittenList | null,
  isKept: (item: T) => boolean,
): Generator<string | Uint8Array> {
  const placed = last === null ? items.map(() => NONE) : placesIn(last, items, isKept);
  let separator = '[';
  for (let from = 0; from < items.length; separator = ',') {
    const place = placed[from] as number;
    const to = stretchEnd(placed, from);
    if (last === null || place === NONE) yield separator + JSON.stringify(items.slice(from, to)).slice(1, -1);
    else {
      yield separator;
      yield last.bytes.subarray(last.starts[place], (last.starts[place + to - from] as number) - 1);
    }
    from = to;
  }
  yield separator === '[' ? '[]\n' : ']\n';
}

/** Where a stretch ends of items that are new, or that follow each other in the last list. */
function stretchEnd(placed: readonly number[], from: number): number {
  const first = placed[from] as number;
  let to = from + 1;
  if (first === NONE) while (to < placed.length && placed[to] === NONE && to - from < ITEMS) to += 1;
  else while (to < placed.length && placed[to] === first + to - from) to += 1;
  return to;
}

/** The place of each item that is kept. Those that are have the order that they had. */
function placesIn<T extends ListItem>(
  { bytes, starts }: WrittenList,
  items: readonly T[],
  isKept: (item: T) => boolean,
): readonly number[] {
  let next = 0;
  return items.map((item) => {
    if (!isKept(item)) return NONE;
    for (let place = next; place < starts.length - 1; place += 1) {
      if (!isAt(bytes, starts[place] as number, item.id)) continue;
      next = place + 1;
      return place;
    }
    return NONE;
  });
}

const QUOTE = '"';

/** Ids are ASCII. */
function isAt(bytes: Buffer, start: number, id: string): boolean {
  const from = start + BEGIN.length;
  return bytes.toString('latin1', from, from + id.length + 1) === id + QUOTE;
}
