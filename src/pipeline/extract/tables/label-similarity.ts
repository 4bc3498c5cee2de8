/** How alike two label keys are: 1 for the same, 0 for nothing in common, by edit distance over the longer length. */

/** Labels are cut to this length before they are compared; the longest of the form has 33 characters. */
const LONGEST = 48;

export function labelSimilarity(a: string, b: string): number {
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - editDistance(left, right) / longer;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
