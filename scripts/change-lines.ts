/** Changes of figures for people: a line of counts, then one line a change. */
import type { ChangedFigure, DatedChange } from '../src/domain/observation-change.ts';

type Versions = Pick<DatedChange, 'date' | 'oldVersion' | 'newVersion'>;

export function changeLines(changes: readonly DatedChange[], { date, oldVersion, newVersion }: Versions): string {
  const count = (kind: DatedChange['change']): string =>
    `${String(changes.filter(({ change }) => change === kind).length)} ${kind}`;
  const counts = `${count('added')}, ${count('removed')}, ${count('changed')}`;
  const head = `${date === '' ? '' : `${date} `}${oldVersion} → ${newVersion}: ${counts}`;
  return `${[head, ...changes.map(changeLine)].join('\n')}\n`;
}

function changeLine({ change, agency, year, metric, source, before, after }: DatedChange): string {
  return `${change.padEnd(8)} ${agency} ${year} ${metric} (${source}): ${figureText(before)} → ${figureText(after)}`;
}

function figureText(figure: ChangedFigure | null): string {
  if (figure === null) return '—';
  const { value, state, scope, unit } = figure;
  const number = value === '' ? state : `${state === 'exact' ? '' : `${state} `}${value} ${unit}`;
  return scope === 'agency' ? number : `${number} [${scope}]`;
}
