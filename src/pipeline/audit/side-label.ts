/** Names of the two sides of a comparison in the words of the form: 表三 本年新收 总计. */
import type { CheckEvidence } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Metric } from '../../domain/metric.ts';
import { CATALOGUE, metricOf } from '../../forms/catalogue.ts';
import type { FigureBook } from './figure-book.ts';

const TABLE_NAMES: Readonly<Record<string, string>> = { tableTwo: '表二', tableThree: '表三', tableFour: '表四' };

/** Rows whose printed label is a whole sentence, as people name them. */
const SHORT_ROWS: readonly (readonly [label: string, short: string])[] = [
  ['本年新收政府信息公开申请数量', '本年新收'],
  ['上年结转政府信息公开申请数量', '上年结转'],
  ['结转下年度继续办理', '结转下年度'],
  ['办理结果总计', '办理结果'],
  ['、行政机关不再处理其政府信息公开申请', ''],
];

/** Remark behind the name of a metric that tables count too. Takes `行政诉讼（正文）`; leaves `行政诉讼`. */
const PROSE_REMARK = /（正文）$/u;

/** Quotes of the normal form of labels. Takes `"三安全一稳定"`; leaves `‘三安全一稳定’`, right inside other quotes. */
const STRAIGHT_QUOTES = /"([^"]*)"/gu;

function nameOf(entry: Metric): string {
  let name = entry.place === 'tableThree' || entry.place === 'tableFour' ? entry.shortZh : entry.zh;
  for (const [label, short] of SHORT_ROWS) name = name.replace(label, short);
  return name.replace(PROSE_REMARK, '').replaceAll('·', ' ').replace(STRAIGHT_QUOTES, '‘$1’');
}

/** Made once: an audit asks for hundreds of them. */
const NAMES: ReadonlyMap<string, string> = new Map(CATALOGUE.map((entry) => [entry.id, nameOf(entry)]));

/** Name of a metric without its table, the column last: 本年新收 总计. */
function figureName(metric: string): string {
  return NAMES.get(metric) ?? metric;
}

const CELL_NAMES: ReadonlyMap<string, string> = new Map(
  CATALOGUE.map(({ id }) => [id, [tableName(id), figureName(id)].filter((part) => part !== null).join(' ')]),
);

/** Name with its table, for the label of a quotation: 表三 本年新收 总计. */
export function cellName(metric: string): string {
  return CELL_NAMES.get(metric) ?? metric;
}

/** Name with its table, for use in a sentence: 表三“本年新收”总计. */
export function cellPhrase(metric: string): string {
  const words = figureName(metric).split(' ');
  const column = words.pop() as string;
  if (words.length === 0) return `“${column}”`;
  return `${tableName(metric) ?? ''}“${words.join(' ')}”${column}`;
}

/** Column at the end of a name. Takes `本年新收 总计`; leaves `办理结果 自然人`. */
const TOTAL_COLUMN = / 总计$/u;

const QUANTITY_NAMES: ReadonlyMap<string, string> = new Map(
  CATALOGUE.map(({ id }) => [id, figureName(id).replace(TOTAL_COLUMN, '')]),
);

/** Name of a quantity where no column needs naming: 本年新收 for the total, 本年新收 自然人 for a column. */
export function quantityName(metric: string): string {
  return QUANTITY_NAMES.get(metric) ?? metric;
}

/** Name of the row of a cell in table three: 本年新收. */
export function rowName(row: string): string {
  return quantityName(`applications.${row}.total`);
}

/** Evidence of an observation, or none when nothing stands in the source. */
export function evidenceOf(observation: Observation | undefined): readonly CheckEvidence[] {
  const evidence = quoted(observation);
  return evidence === null ? [] : [evidence];
}

/** Evidence of the cells at these places of the book, of those that stand in the source. */
export function evidenceAt({ cells }: FigureBook, places: readonly number[]): readonly CheckEvidence[] {
  if (places.length === 1) return evidenceOf(cells[places[0] as number]);
  const found: CheckEvidence[] = [];
  for (const place of places) {
    const evidence = quoted(cells[place]);
    if (evidence !== null) found.push(evidence);
  }
  return found;
}

function quoted(observation: Observation | undefined): CheckEvidence | null {
  if (observation === undefined || observation.evidence === null) return null;
  const label = observation.source === 'prose' ? '正文' : cellName(observation.metric);
  const { start, end, line, column } = observation.evidence;
  return { start, end, line, column, label, raw: observation.raw };
}

function tableName(metric: string): string | null {
  return TABLE_NAMES[metricOf(metric)?.place ?? ''] ?? null;
}
