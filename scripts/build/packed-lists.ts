/**
 * Has `map` and `flatMap` make lists without gaps, in whatever way they run. The engine's own `map` makes such lists at first, and lists
 * that may have gaps once the function around it is compiled for speed: all that takes them is compiled for the one kind, thrown away at
 * the first list of the other and compiled again, and JSON of lists with gaps is written the slow way. Its `flatMap` makes them always,
 * in fifteen times the time of a loop. For threads that run nothing but our bundle and read thousands of reports.
 */

type List = readonly unknown[];
type Make = (element: unknown, place: number, list: List) => unknown;

const { map: usualMap, flatMap: usualFlatMap } = Array.prototype;

/** As `map`; what is not quite usual is left to the engine's own. */
function packedMap(this: List, make: Make, self?: unknown): unknown[] {
  if (!Array.isArray(this) || self !== undefined) return usualMap.call(this, make, self);
  const { length } = this;
  if (length === 0) return [];
  const first: unknown = this[0];
  if (length === 1 && first !== undefined) return [make(first, 0, this)];
  const made: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const element: unknown = this[i];
    if (element !== undefined || i in this) made.push(make(element, i, this));
    else made.length += 1;
  }
  return made;
}

/** As `flatMap`, likewise. */
function packedFlatMap(this: List, make: Make, self?: unknown): unknown[] {
  if (!Array.isArray(this) || self !== undefined) return usualFlatMap.call(this, make, self);
  const { length } = this;
  const made: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const element: unknown = this[i];
    if (element === undefined && !(i in this)) continue;
    const found = make(element, i, this);
    if (Array.isArray(found)) addAll(made, found);
    else made.push(found);
  }
  return made;
}

function addAll(made: unknown[], found: List): void {
  for (let i = 0; i < found.length; i += 1) {
    const each = found[i];
    if (each !== undefined || i in found) made.push(each);
  }
}

export function makePackedLists(): void {
  for (const [name, value] of [['map', packedMap] as const, ['flatMap', packedFlatMap] as const])
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
