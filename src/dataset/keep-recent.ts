/** A reader that keeps what it read lately, up to a number of answers: neighbours ask for the same ones again and again. */
export function keepRecent<T>(read: (id: string) => T, most: number): (id: string) => T {
  const kept = new Map<string, T>();
  return (id) => {
    const value = kept.has(id) ? (kept.get(id) as T) : read(id);
    kept.delete(id);
    kept.set(id, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
