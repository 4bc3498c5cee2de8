/** A reader that keeps what it read lately, up to a number of answers: neighbours ask for the same ones again and again. */
export function keepRecent<T>(read: (id: string) => T, most: number): (id: string) => T {
  const kept = new Map<string, T>();
  /** Asked for again and again, this needs no map. */
  let last: { readonly id: string; readonly value: T } | null = null;
  return (id) => {
    if (id === last?.id) return last.value;
    const value = kept.has(id) ? (kept.get(id) as T) : read(id);
    last = { id, value };
    kept.delete(id);
    kept.set(id, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
