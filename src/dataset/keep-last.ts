/** A reader that keeps what it read last: pages of one metric or region come one after another, in every language. */
export function keepLast<T>(read: (id: string) => T): (id: string) => T {
  let last: { readonly id: string; readonly value: T } | null = null;
  return (id) => {
    if (last?.id !== id) last = { id, value: read(id) };
    return last.value;
  };
}
