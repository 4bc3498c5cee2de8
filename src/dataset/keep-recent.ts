/** A reader that keeps what it read lately, up to a number of answers: neighbours ask for the same ones again and again. */
export function keepRecent<T, Id = string>(read: (id: Id) => T, most: number): (id: Id) => T {
  const kept = new Map<Id, T>();
  /** Asked for again and again, this needs no map. */
  let last: { readonly id: Id; readonly value: T } | null = null;
  return (id) => {
    if (last !== null && id === last.id) return last.value;
    const value = kept.has(id) ? (kept.get(id) as T) : read(id);
    last = { id, value };
    kept.delete(id);
    kept.set(id, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
