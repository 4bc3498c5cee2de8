/**
 * Builds the gazetteer from the texts of its three files: divisions, dated overrides, corrections of agencies.
 * Pure; throws on a row that no file of ours should hold.
 */
import Papa from 'papaparse';
import type { AgencyKind } from '../domain/agency.ts';
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { AgencyCorrection, Gazetteer, Override, Surface } from './gazetteer.ts';
import { slipKeys } from './name-distance.ts';
import { normaliseName } from './normalise-name.ts';
import { placePinyin } from './place-pinyin.ts';
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
  const overrides = csvRows(files.overrides).map(overrideOf);
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
  let byPinyin: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    names,
    codes: [...names.keys()],
    nearNames: nearNames(names),
    surfaces,
    surfaceLengths: surfaceLengths(surfaces),
    townshipStems: townshipStems(names),
    pinyinReadings,
    placesByPinyin: () => (byPinyin ??= placesByPinyin(names, pinyinReadings)),
    corrections: new Map(
      csvRows(files.agencies)
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

function divisionNames(text: string, overrides: readonly Override[]): ReadonlyMap<string, string> {
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): [string, string] => {
      const comma = line.indexOf(',');
      return [line.slice(0, comma), line.slice(comma + 1).trimEnd()];
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

type Row = Readonly<Record<string, string>>;

function csvRows(text: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`Unexpected row without ${column}, expected the column: ${JSON.stringify(row)}`);
  return value.trim();
}

function overrideOf(row: Row): Override {
  const kind = OVERRIDE_KINDS.find((known) => known === cell(row, 'kind'));
  if (kind === undefined)
    throw new Error(`Unexpected kind ${cell(row, 'kind')}, expected ${OVERRIDE_KINDS.join(', ')}`);
  return {
    kind,
    name: cell(row, 'name'),
    code: cell(row, 'code'),
    since: cell(row, 'since') || null,
    until: cell(row, 'until') || null,
    members: cell(row, 'members')
      .split(';')
      .filter((code) => code !== ''),
    note: cell(row, 'note'),
  };
}

function correctionOf(row: Row): AgencyCorrection {
  const kind: AgencyKind | undefined = AGENCY_KINDS.find((known) => known === cell(row, 'kind'));
  if (kind === undefined) throw new Error(`Unexpected kind ${cell(row, 'kind')}, expected ${AGENCY_KINDS.join(', ')}`);
  return {
    alias: cell(row, 'alias'),
    name: cell(row, 'name'),
    code: cell(row, 'code'),
    kind,
    reason: cell(row, 'reason'),
  };
}
