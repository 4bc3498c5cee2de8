/** What the checks across reports keep of one report: a few dozen cells, the tables as strings, a sketch of its prose. */
import type { AgencyIdentity } from '../../domain/agency.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Edition } from '../../domain/report.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { placeOf } from '../../forms/catalogue.ts';
import { DISPUTE_BLOCKS } from '../../forms/table-four.ts';
import type { TablePlace } from './asked-metrics.ts';
import { tableMetrics } from './asked-metrics.ts';
import type { AuditInput } from './audit-input.ts';
import type { FigureBook } from './figure-book.ts';
import { buildFigureBook } from './figure-book.ts';
import { comparableText } from './similarity/comparable-text.ts';
import type { TextSketch } from './similarity/sketch-text.ts';
import { sketchText } from './similarity/sketch-text.ts';

export interface CollectionEntry {
  readonly reportId: string;
  readonly agency: Pick<AgencyIdentity, 'id' | 'name' | 'kind' | 'speaksForArea' | 'region'>;
  readonly year: number | null;
  readonly edition: Edition | null;
  /** ISO date, null when not known. */
  readonly publishedOn: string | null;
  /** New requests of the year as the table exactly states them: asked of every member of every area. */
  readonly received: number | null;
  /** Where it says so, of a body that speaks for its area: the sums of areas are all compared. Null for others. */
  readonly receivedCell: Observation | null;
  /** Exactly read cells that some check across reports compares. */
  readonly cells: ReadonlyMap<string, Observation>;
  /** Numbers of a table in the form's order, separated by commas; null unless every cell asked was read. */
  readonly tables: Readonly<Record<TablePlace, string | null>>;
  /** Null when the report has too little prose to compare. */
  readonly sketch: TextSketch | null;
}

export const RECEIVED = 'applications.received.total';

const COMPARED: ReadonlySet<string> = new Set([
  ...APPLICANTS.flatMap(({ id }) => [`applications.carriedIn.${id}`, `applications.carriedOut.${id}`]),
  ...['rules', 'normativeDocuments'].flatMap((id) => [`${id}.issued`, `${id}.repealed`, `${id}.inForce`]),
  ...DISPUTE_BLOCKS.flatMap(({ id }) => [`${id}.pending`, `${id}.total`]),
  RECEIVED,
  'applications.concluded.total',
  'licensing.decisions',
  'penalties.decisions',
  'compulsoryMeasures.decisions',
]);

/** Boils a report down to what the collection needs, so that 20,000 fit in memory. `own` is its text as it is compared. */
export function buildCollectionEntry(
  reportId: string,
  input: AuditInput,
  own = comparableText(input.report.blocks, input.recognition.sections),
): CollectionEntry {
  const { recognition, report } = input;
  const { id, name, kind, speaksForArea, region } = recognition.agency;
  const book = buildFigureBook(input.observations);
  const compared = input.observations.filter((cell) => isCompared(book, cell));
  const received = compared.find(({ metric }) => metric === RECEIVED);
  const numbers = (place: TablePlace): string | null => tableNumbers(book, recognition.edition, place);
  return {
    reportId,
    agency: { id, name, kind, speaksForArea, region },
    year: recognition.year,
    edition: recognition.edition,
    publishedOn: report.source.frontMatter.publishedOn ?? null,
    received: received?.value ?? null,
    receivedCell: speaksForArea ? (received ?? null) : null,
    cells: new Map(compared.map((cell) => [cell.metric, cell])),
    tables: {
      tableTwo: numbers('tableTwo'),
      tableThree: numbers('tableThree'),
      tableFour: numbers('tableFour'),
    },
    sketch: sketchText(own.text),
  };
}

/** True for the first cell of a metric that is compared, read exactly. */
function isCompared({ cells }: FigureBook, cell: Observation): boolean {
  return cell.state === 'exact' && COMPARED.has(cell.metric) && cells[placeOf(cell.metric)] === cell;
}

/** Places of the cells of each table in `FigureBook.cells`, in the form's order. */
const CELL_PLACES: Readonly<Record<Edition, Readonly<Record<TablePlace, readonly number[]>>>> = {
  '2021': cellPlaces('2021'),
  '2019': cellPlaces('2019'),
};

function cellPlaces(edition: Edition): Readonly<Record<TablePlace, readonly number[]>> {
  const placesOf = (table: TablePlace): readonly number[] => tableMetrics(edition, table).map(placeOf);
  return { tableTwo: placesOf('tableTwo'), tableThree: placesOf('tableThree'), tableFour: placesOf('tableFour') };
}

function tableNumbers({ cells }: FigureBook, edition: Edition | null, table: TablePlace): string | null {
  if (edition === null) return null;
  const numbers: string[] = [];
  for (const place of CELL_PLACES[edition][table]) {
    const cell = cells[place];
    if (cell?.state === 'notAsked') numbers.push('');
    else if (cell?.state === 'exact') numbers.push(String(cell.value));
    else return null;
  }
  return numbers.join(',');
}
