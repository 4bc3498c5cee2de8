/**
 * One value for every metric of the catalogue from all that a report states.
 * Takes statements in the order of the text; gives what the form asks and the report lacks as missing, never as 0.
 */
import type { Metric } from '../domain/metric.ts';
import type { ValueState } from '../domain/observation.ts';
import type { Edition } from '../domain/report.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { CATALOGUE, placeOf } from '../forms/catalogue.ts';
import { settleMetric } from './settle-metric.ts';
import type { Statement } from './statement.ts';

/** `asked` is the edition whose cells the report had to fill; null for reports from before the statutory tables. */
export function settleValues(statements: readonly Statement[], asked: Edition | null): readonly SettledValue[] {
  const byPlace = groupByPlace(statements);
  const carriedIn = tableNumber(byPlace[CARRIED_IN]);
  return CATALOGUE.map((metric, i) => {
    const stated = byPlace[i];
    if (stated === undefined) return (UNSTATED[i] as Unstated)[unstatedState(metric, asked)];
    return settleMetric(stated, i === RECEIVED ? carriedIn : null);
  });
}

const CARRIED_IN = placeOf('applications.carriedIn.total');
const RECEIVED = placeOf('applications.received.total');

/** Of a metric of which the report says nothing: missing, or not asked by its edition of the form. */
function unstatedState({ place, editions }: Metric, asked: Edition | null): 'missing' | 'notAsked' {
  return place === 'prose' || (asked !== null && editions.includes(asked)) ? 'missing' : 'notAsked';
}

function unstatedValue({ id, unit, place }: Metric, state: ValueState): SettledValue {
  return {
    metric: id,
    value: null,
    lower: null,
    upper: null,
    state,
    unit,
    scope: 'agency',
    source: place === 'prose' ? 'prose' : 'table',
    method: 'form-absent',
    raw: '',
    proof: null,
    conflict: null,
  };
}

type Unstated = Readonly<Record<'missing' | 'notAsked', SettledValue>>;

/** Beside the catalogue; all reports share them. */
const UNSTATED: readonly Unstated[] = CATALOGUE.map((metric) => ({
  missing: unstatedValue(metric, 'missing'),
  notAsked: unstatedValue(metric, 'notAsked'),
}));

/** By the place of the metric in the catalogue. */
function groupByPlace(statements: readonly Statement[]): readonly (readonly Statement[] | undefined)[] {
  const groups = new Array<Statement[] | undefined>(CATALOGUE.length).fill(undefined);
  for (const statement of statements) {
    const place = placeOf(statement.observation.metric);
    const group = groups[place];
    if (group !== undefined) group.push(statement);
    else if (place !== -1) groups[place] = [statement];
  }
  return groups;
}

function tableNumber(statements: readonly Statement[] | undefined): number | null {
  const cell = statements?.find(({ observation }) => observation.source === 'table' && observation.state === 'exact');
  return cell?.observation.value ?? null;
}
