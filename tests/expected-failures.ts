/** From the form's own rules, not from the code under test: the checks that must fail when one cell is changed. */
export function expectedFailures(metric: string): readonly string[] {
  const parts = metric.split('.');
  if (parts[0] !== 'applications') return [`A4 ${metric.slice(0, metric.lastIndexOf('.'))}`];
  const column = parts.at(-1) as string;
  const row = parts.slice(1, -1).join('.');
  const flow = ['received', 'carriedIn', 'concluded', 'carriedOut'].includes(row);
  const failing = [`A3 ${row}`];
  if (flow) failing.push(`A1 ${column}`);
  if (!flow || row === 'concluded') failing.push(`A2 ${column}`);
  if ((!flow && column !== 'total') || (row === 'concluded' && column === 'total')) failing.push('A5');
  return failing.sort();
}
