/**
 * Builds the gazetteer from the texts of its three files: divisions, dated overrides, corrections of agencies.
 * Pure; throws on a row that no file of ours should hold, with its file and line.
 */
import type { AgencyKind } from '../domain/agency.ts';
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { AgencyCorrection, Gazetteer, Override, Surface } from './gazetteer.ts';
import { slipKeys } from './name-distance.ts';
import { normaliseName } from './normalise-name.ts';
import { placePinyin } from './place-pinyin.ts';
import type { PlacedRow } from './placed-rows.ts';
import { placedRows, rowFault } from './placed-rows.ts';
import { surfaceForms } from './surface-forms.ts';
import { townshipStem } from './township-stem.ts';
import { zoneForms } from './zone-forms.ts';

/** Texts of `data/regions/divisions.csv`, `data/regions/overrides.csv` and `data/agencies.csv`. */
export interface GazetteerFiles {
  readonly divisions: string;
  readonly overrides: string;
  readonly agencies: string;
}

const OVERRIDE_KINDS: readonly Override['kind'][] = ['former', 'new', 'alias', 'zone', 'reading'];

/** Takes rows of the source that are bodies and no places (林业局, 监狱, 公司); leaves 铁力林场. */
const ORGAN_ROW = /(?:局|监狱|公司|集团|中心|所|水产局管辖村)$/u;

/** Index of all names and their written forms. */
export function loadGazetteer(files: GazetteerFiles): Gazetteer {
  const overrides = placedRows('regions/overrides.csv', files.overrides, OVERRIDE_COLUMNS).map(overrideOf);
  const names = withoutParentNames(divisionNames(files.divisions, overrides));
  const surfaces = new Map<string, Surface[]>();
  for (const [code, name] of names) {
    if (ORGAN_ROW.test(name)) continue;
    const parent = parentName(names, code);
    for (const { text, form } of surfaceForms(code, name, parent))
      addSurface(surfaces, text, { code, form, override: null });
  }
  for (const override of overrides) addOverride(surfaces, names, override);
  const pinyinReadings = new Map(
    overrides.filter(({ kind }) => kind === 'reading').map(({ code, note }) => [code, note]),
  );
  // What only rare names need is made when one comes: a program that reads one report should start at once.
  let byPinyin: ReadonlyMap<string, readonly string[]> | null = null;
  let near: ReadonlyMap<string, readonly string[]> | null = null;
  let stems: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    names,
    codes: [...names.keys()],
    get nearNames() {
      return (near ??= nearNames(names));
    },
    surfaces,
    surfaceLengths: surfaceLengths(surfaces),
    get townshipStems() {
      return (stems ??= townshipStems(names));
    },
    pinyinReadings,
    placesByPinyin: () => (byPinyin ??= placesByPinyin(names, pinyinReadings)),
    corrections: new Map(
      placedRows('agencies.csv', files.agencies, AGENCY_COLUMNS)
        .map((row) => correctionOf(row))
        .map((row) => [normaliseName(row.alias), row]),
    ),
  };
}

function placesByPinyin(
  names: ReadonlyMap<string, string>,
  pinyinReadings: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [code, name] of names) {
    if (code.length > 6) continue;
    const reading = placePinyin({ pinyinReadings }, code, name);
    const present = places.get(reading);
    if (present === undefined) places.set(reading, [code]);
    else present.push(code);
  }
  return places;
}

function nearNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const [code, name] of names) {
    if (code.length > 6) continue;
    for (const key of slipKeys(name)) {
      const present = near.get(key);
      if (present === undefined) near.set(key, [code]);
      else present.push(code);
    }
  }
  return near;
}

function surfaceLengths(surfaces: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const text of surfaces.keys()) {
    const head = text.slice(0, 2);
    const present = lengths.get(head);
    if (present === undefined) lengths.set(head, [text.length]);
    else if (!present.includes(text.length)) present.push(text.length);
  }
  for (const present of lengths.values()) present.sort((a, b) => b - a);
  return lengths;
}

function townshipStems(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const [code, name] of names) {
    if (code.length !== 9) continue;
    const stem = townshipStem(name);
    const present = stems.get(stem);
    if (present === undefined) stems.set(stem, [code]);
    else present.push(code);
  }
  return stems;
}

/** Takes `64`, `6401`, `640121` and `640121001`; leaves `6`, `64x` and nothing. */
const DIVISION_CODE = /^(?:\d{2}){1,3}(?:\d{3})?$/u;

function divisionNames(text: string, overrides: readonly Override[]): ReadonlyMap<string, string> {
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, i): [string, string] => {
      const comma = line.indexOf(',');
      const [code, name] = [line.slice(0, comma), line.slice(comma + 1).trimEnd()];
      if (!DIVISION_CODE.test(code) || name === '' || name.includes('\ufffd'))
        throw rowFault(
          'regions/divisions.csv',
          i + 2,
          `Unexpected “${line.slice(0, 80)}”, expected code,name in UTF-8`,
        );
      return [code, name];
    });
  const added = overrides.filter(({ kind }) => kind === 'new');
  if (added.length === 0) return new Map(rows);
  const all = [...rows, ...added.map(({ code, name }): [string, string] => [code, name])];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The source writes 济源市轵城镇 with the name of what holds it; the place is 轵城镇. */
function withoutParentNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cleaned = new Map<string, string>();
  for (const [code, name] of names) {
    const parent = parentName(names, code);
    const redundant =
      code.length === 9 && parent.length > 1 && name.startsWith(parent) && name.length > parent.length + 1;
    cleaned.set(code, redundant ? name.slice(parent.length) : name);
  }
  return cleaned;
}

/** Name of the nearest division above; codes skip levels where a province manages counties itself. */
function parentName(names: ReadonlyMap<string, string>, code: string): string {
  for (const length of [6, 4, 2]) {
    const name = code.length > length ? names.get(code.slice(0, length)) : undefined;
    if (name !== undefined) return name;
  }
  return '';
}

/** An equal form of the same place is kept once, the first and strongest. */
function addSurface(surfaces: Map<string, Surface[]>, text: string, surface: Surface): void {
  const present = surfaces.get(text);
  if (present === undefined) surfaces.set(text, [surface]);
  else if (!present.some(({ code, override }) => code === surface.code && override === surface.override))
    present.push(surface);
}

function addOverride(surfaces: Map<string, Surface[]>, names: ReadonlyMap<string, string>, override: Override): void {
  if (override.kind === 'former')
    addSurface(surfaces, override.name, { code: override.code, form: 'former', override });
  if (override.kind === 'alias')
    addSurface(surfaces, override.name, { code: override.code, form: 'short', override: null });
  if (override.kind !== 'zone') return;
  const prefecture = names.get(override.code.slice(0, 4)) ?? names.get(override.code.slice(0, 2)) ?? '';
  const forms = [{ text: override.name, form: 'zone' as const }, ...zoneForms(override.name, prefecture)];
  for (const { text } of forms) addSurface(surfaces, text, { code: override.code, form: 'zone', override });
}

const OVERRIDE_COLUMNS = ['kind', 'name', 'code', 'since', 'until', 'members', 'note'];
const AGENCY_COLUMNS = ['alias', 'name', 'code', 'kind', 'reason'];

/** Takes codes of divisions of any level, and of zones that have none of their own; leaves `64 01` and `../x`. */
const CODE = /^[0-9A-Za-z-]{0,24}$/u;

function overrideOf({ cell, line }: PlacedRow): Override {
  const kind = OVERRIDE_KINDS.find((known) => known === cell('kind'));
  const fault = (said: string): Error => rowFault('regions/overrides.csv', line, said);
  if (kind === undefined) throw fault(`Unexpected kind ${cell('kind')}, expected ${OVERRIDE_KINDS.join(', ')}`);
  if (!CODE.test(cell('code'))) throw fault(`Unexpected code ${cell('code')}, expected digits`);
  return {
    kind,
    name: cell('name'),
    code: cell('code'),
    since: cell('since') || null,
    until: cell('until') || null,
    members: cell('members')
      .split(';')
      .filter((code) => code !== ''),
    note: cell('note'),
  };
}

/** Names and codes of a correction become names of pages: they are short and plain. */
const LONGEST_NAME = 100;

function correctionOf({ cell, line }: PlacedRow): AgencyCorrection {
  const kind: AgencyKind | undefined = AGENCY_KINDS.find((known) => known === cell('kind'));
  const fault = (said: string): Error => rowFault('agencies.csv', line, said);
  if (kind === undefined) throw fault(`Unexpected kind ${cell('kind')}, expected ${AGENCY_KINDS.join(', ')}`);
  if (!CODE.test(cell('code'))) throw fault(`Unexpected code ${cell('code')}, expected digits`);
  const long = [cell('alias'), cell('name')].find((name) => name === '' || name.length > LONGEST_NAME);
  if (long !== undefined)
    throw fault(`Unexpected name of ${String(long.length)} characters, expected 1 to ${String(LONGEST_NAME)}`);
  return {
    alias: cell('alias'),
    name: cell('name'),
    code: cell('code'),
    kind,
    reason: cell('reason'),
  };
}
