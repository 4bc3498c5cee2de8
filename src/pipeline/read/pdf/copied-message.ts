/**
 * Copies a message within one thread: takes what may be sent and what is given away with it, gives a copy that shares
 * nothing but that. Lists and plain objects are copied by hand, the rest is left to `structuredClone`, its refusals too.
 */

/** Deeper than this no message of pdf.js goes; what goes round in circles is left to `structuredClone`. */
const DEEPEST = 40;

/** What `structuredClone` would give; `transfers` are handed over as they are. */
export function copiedMessage(message: unknown, transfers: readonly unknown[]): unknown {
  return copied(message, new Set(transfers), DEEPEST);
}

function copied(value: unknown, transfers: ReadonlySet<unknown>, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? structuredClone(value) : value;
  if (levels === 0) return structuredClone(value);
  if (Array.isArray(value)) return value.map((each) => copied(each, transfers, levels - 1));
  if (ArrayBuffer.isView(value)) return transfers.has(value.buffer) ? value : structuredClone(value);
  if (isPlain(value)) return copiedFields({ ...value }, transfers, levels - 1);
  return transfers.has(value) ? value : structuredClone(value);
}

/** Objects of classes lose their class, as in a clone; maps, errors, bytes and the like are no plain ones. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Signs of a page are objects of a dozen numbers and words: copied at one go, of such a copy only what holds more is copied on. */
function copiedFields(copy: Record<string, unknown>, transfers: ReadonlySet<unknown>, levels: number): unknown {
  for (const name of Object.keys(copy)) {
    const field = copy[name];
    if (typeof field === 'object' || typeof field === 'function') copy[name] = copied(field, transfers, levels);
  }
  return copy;
}
