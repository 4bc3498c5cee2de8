/**
 * Reads the passages of `tests/passages`: takes the text of a file, gives passages with the facts that a person found in them.
 * Refuses a label of a metric, state or scope that the contract does not know.
 */
import { VALUE_STATES } from '../../src/domain/observation.ts';
import { metricOf } from '../../src/forms/catalogue.ts';
import type { Label } from './compare-labels.ts';

export interface Passage {
  readonly number: string;
  /** The title of a report, a blank line, and the passage. */
  readonly text: string;
  readonly labels: readonly Label[];
}

const PASSAGE_START = /^@(?=\d{3} )/mu; // takes @ of "@001 云溪镇…"; leaves an address
const LABEL_MARK = '= ';
const SCOPES: readonly string[] = ['agency', 'area', 'mixed', 'part'];

export function readPassages(file: string): readonly Passage[] {
  return file.split(PASSAGE_START).slice(1).map(readPassage);
}

function readPassage(block: string): Passage {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const body = lines.filter((line) => !line.startsWith(LABEL_MARK));
  const labels = lines.filter((line) => line.startsWith(LABEL_MARK)).map((line) => readLabel(line));
  return { number: head.slice(0, 3), text: `${head.slice(4)}\n\n${body.join('\n')}\n`, labels };
}

function readLabel(line: string): Label {
  const [metric = '', value = '', ...rest] = line.slice(LABEL_MARK.length).split(' ');
  const of = (words: readonly string[]): string => rest.find((word) => words.includes(word)) ?? '';
  const [state, scope, optional] = [of(VALUE_STATES), of(SCOPES), of(['optional'])];
  const known = metricOf(metric) !== undefined && Number.isFinite(Number(value)) && value !== '';
  if (!known || [state, scope, optional].filter((word) => word !== '').length !== rest.length) {
    throw new Error(`No label: ${line}`);
  }
  return { metric, value, state, scope, optional: optional !== '' };
}
