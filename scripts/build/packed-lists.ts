/**
 * Has `map` make lists without gaps, in whatever way it runs. The engine's own makes such lists at first, and lists that may have
 * gaps once the function around it is compiled for speed: all that takes them is compiled for the one kind, thrown away at the first
 * list of the other and compiled again. For threads that run nothing but our bundle and read thousands of reports.
 */

type Make = (element: unknown, place: number, list: readonly unknown[]) => unknown;

const usual = Array.prototype.map;

/** As `map`; what is not quite usual is left to the engine's own. */
function packedMap(this: readonly unknown[], make: Make, self?: unknown): unknown[] {
  if (!Array.isArray(this) || self !== undefined) return usual.call(this, make, self);
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

export function makePackedLists(): void {
  Object.defineProperty(Array.prototype, 'map', { value: packedMap, writable: true, configurable: true });
}
