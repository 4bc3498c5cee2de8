/**
 * The data contract of `npm run extract`: one line of its output as JSON Schema 2020-12, closed against unknown keys.
 * Names come from the code's own tables, so that a new metric or diagnostic is in the contract at once.
 */
import { AGENCY_KINDS } from '../../domain/agency.ts';
import { DIAGNOSTIC_CODES } from '../../domain/diagnostic-codes.ts';
import { VALUE_STATES } from '../../domain/observation.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string' };
const TEXT_OR_NULL: Schema = { type: ['string', 'null'] };
const NUMBER_OR_NULL: Schema = { type: ['number', 'null'] };
const OFFSET: Schema = { type: 'integer', minimum: 0 };
const POSITION: Schema = { type: 'integer', minimum: 1 };
const PLACE = { start: OFFSET, end: OFFSET, line: POSITION, column: POSITION };
const STATE: Schema = { enum: VALUE_STATES };
const METRIC: Schema = { enum: CATALOGUE.map(({ id }) => id) };

const OBSERVATION = closed({
  metric: METRIC,
  value: NUMBER_OR_NULL,
  state: STATE,
  unit: TEXT,
  scope: { enum: ['agency', 'area', 'mixed', 'part'] },
  source: { enum: ['table', 'prose', 'derived'] },
  raw: { ...TEXT, description: 'The words as written: the file from start to end, in UTF-16 units.' },
  evidence: { anyOf: [{ type: 'null' }, closed(PLACE)] },
});

/** A number goes with the four states that carry one, null with the other four. */
const VALUE_BY_STATE: Schema = {
  if: { properties: { state: { enum: ['exact', 'atLeast', 'atMost', 'approximate'] } } },
  then: { properties: { value: { type: 'number' } } },
  else: { properties: { value: { type: 'null' } } },
};

const CHECK = closed({
  id: { ...TEXT, pattern: '^[A-G][0-9]{1,2}$' },
  status: { enum: ['pass', 'fail', 'not-assessable'] },
  expected: { type: ['number', 'string', 'null'] },
  actual: { type: ['number', 'string', 'null'] },
  evidence: listOf(closed({ ...PLACE, label: TEXT, raw: TEXT })),
  instance: TEXT,
  message: TEXT,
});

const DIAGNOSTIC = closed({
  code: { enum: Object.keys(DIAGNOSTIC_CODES) },
  severity: { enum: ['error', 'warning', 'info'] },
  message: TEXT,
  start: orNull(OFFSET),
  end: orNull(OFFSET),
  line: orNull(POSITION),
  column: orNull(POSITION),
});

const STATED = { value: { type: 'number' }, state: STATE, raw: TEXT, evidence: closed(PLACE) };

const BREAKDOWN = closed({
  metric: METRIC,
  total: closed(STATED),
  parts: listOf(closed({ ...STATED, label: TEXT, unit: TEXT, metric: orNull(METRIC) })),
  exhaustive: { type: 'boolean' },
});

export const EXTRACT_LINE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'One line of the extractor: one annual report on government information disclosure',
  ...closed({
    file: TEXT,
    agency: closed({ name: TEXT_OR_NULL, code: TEXT_OR_NULL, kind: { enum: AGENCY_KINDS } }),
    region: closed({
      code: { ...TEXT_OR_NULL, pattern: '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9})$' },
      province: TEXT_OR_NULL,
      prefecture: TEXT_OR_NULL,
      county: TEXT_OR_NULL,
    }),
    year: { type: ['integer', 'null'] },
    edition: { enum: ['2021', '2019', null] },
    observations: listOf({ allOf: [OBSERVATION, VALUE_BY_STATE] }),
    checks: listOf(CHECK),
    diagnostics: listOf(DIAGNOSTIC),
    title: TEXT_OR_NULL,
    breakdowns: listOf(BREAKDOWN),
  }),
};

/** An object with exactly these keys. */
function closed(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [{ type: 'null' }, schema] };
}
