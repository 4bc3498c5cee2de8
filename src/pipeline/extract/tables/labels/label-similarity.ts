/** How alike two label keys are: 1 for the same, 0 for nothing in common, by edit distance over the longer length. */

/** Labels are cut to this length before they are compared; the longest of the form has 33 characters. */
const LONGEST = 48;

export function labelSimilarity(a: string, b: string): number {
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - editDistance(left, right) / longer;
}

/** What the lengths alone allow at most. */
export function mostSimilarity(a: string, b: string): number {
  const left = Math.min(a.length, LONGEST);
  const right = Math.min(b.length, LONGEST);
  const longer = Math.max(left, right);
  return longer === 0 ? 0 : 1 - Math.abs(left - right) / longer;
}

/** One row of the table of distances is kept, and written over from left to right. */
function editDistance(a: string, b: string): number {
  const row: number[] = [];
  for (let j = 0; j <= b.length; j += 1) row.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const code = a.charCodeAt(i - 1);
    let corner = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] as number;
      const changed = corner + (code === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(changed, above + 1, left + 1);
      corner = above;
      row[j] = left;
    }
  }
  return row[b.length] as number;
}
