/**
 * A pure function of short texts that remembers its answers: the same labels and names come again in thousands of reports.
 * Takes the function and how many answers are kept at most; when there are more, all are forgotten.
 */
export function remembered<T>(find: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownCopy(text);
    const found = find(own);
    if (known.size >= most) known.clear();
    known.set(own, found);
    return found;
  };
}

/** Longer texts hardly come twice, and would hold much memory. */
const LONGEST = 100;

/** The engine keeps a stretch of a text as a view of it: one remembered line would hold the whole report that it stands in. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
