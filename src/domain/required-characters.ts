/**
 * What every text that a pattern takes must hold, told by the pattern's source: rows of characters, of each row at least one.
 * Takes the source of a pattern that minds case and has the `u` flag; what it does not know it asks nothing of.
 */

/** Characters (code units) of which a text must hold one. */
export type Row = readonly number[];

/** The rows of a pattern, that of the rarest characters first. */
export function requiredCharacters({ source, flags }: RegExp): readonly Row[] {
  if (!flags.includes('u') || flags.includes('i')) return [];
  const rows = alternatives({ source, at: 0 });
  return [...rows].sort((a, b) => commonness(a) - commonness(b));
}

/** How much of the sentences of reports hold one of the characters, about; more than one is all of them. */
export function commonness(row: Row): number {
  return row.reduce((sum, unit) => sum + (COMMON.get(unit) ?? RARE), 0);
}

/** A share of sentences, and characters that each stand in about as many. */
const SHARES: readonly (readonly [share: number, characters: string])[] = [
  [0.6, '。,0123456789公开政府年信息、条件'],
  [0.35, '的发动工作务办共主中和全理网人请申)(情布度等规依局站民通其我行况关收到及众次本微机计结展面'],
  [
    0.18,
    '文市在时门新部一策要过议事重.未”“复范法提项态进区实方类定各保领建点解目读会道按户求体制生为大平报化:内有号以县台培训群',
  ],
];
const RARE = 0.04;
const COMMON: ReadonlyMap<number, number> = new Map(
  SHARES.flatMap(([share, characters]) => [...characters].map((character) => [character.charCodeAt(0), share])),
);

/** A source and how far it was read. */
interface Reading {
  readonly source: string;
  at: number;
}

const NOTHING: readonly Row[] = [];
/** A class of more characters than this asks nothing. */
const MOST = 40;

/** Up to the end of the group: of several ways, each asks for the rarest row of its own, and all together for one of these. */
function alternatives(reading: Reading): readonly Row[] {
  const ways: (readonly Row[])[] = [];
  do {
    if (reading.source[reading.at] === '|') reading.at += 1;
    ways.push(sequence(reading));
  } while (reading.source[reading.at] === '|');
  if (ways.length === 1) return ways[0] as readonly Row[];
  const rarest = ways.map((rows) => rows.reduce((a, b) => (commonness(b) < commonness(a) ? b : a), rows[0] ?? []));
  const together = [...new Set(rarest.flat())];
  return rarest.some((row) => row.length === 0) || together.length > MOST ? NOTHING : [together];
}

function sequence(reading: Reading): readonly Row[] {
  const found: Row[] = [];
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at] as string)) {
    const rows = atom(reading);
    if (!mayBeLeftOut(reading)) found.push(...rows);
  }
  return found;
}

/** Passes over how often what stands before may come; true where it need not come at all. */
function mayBeLeftOut(reading: Reading): boolean {
  QUANTIFIER.lastIndex = reading.at;
  const often = QUANTIFIER.exec(reading.source);
  if (often === null) return false;
  reading.at = QUANTIFIER.lastIndex;
  return often[1] === '*' || often[1] === '?' || (often[2] !== undefined && Number(often[2]) === 0);
}

/** Takes *, +?, {0,3}; leaves a{. */
const QUANTIFIER = /([*+?]|\{(\d+)(?:,\d*)?\})\??/uy;

function atom(reading: Reading): readonly Row[] {
  const { source, at } = reading;
  const first = source[at] as string;
  if (first === '(') return group(reading);
  if (first === '[') return oneOf(reading);
  if (first === '\\') return rowOf(escaped(reading));
  const point = source.codePointAt(at) as number;
  reading.at += point > 0xffff ? 2 : 1;
  return '.^$'.includes(first) ? NOTHING : [[source.charCodeAt(at)]];
}

/** What must stand beside a place must stand in the text; what must not stand there asks nothing. */
function group(reading: Reading): readonly Row[] {
  GROUP.lastIndex = reading.at;
  const denied = GROUP.exec(reading.source)?.[1] === '!';
  reading.at = GROUP.lastIndex;
  const rows = alternatives(reading);
  reading.at += 1;
  return denied ? NOTHING : rows;
}

/** Takes (, (?:, (?<!, (?<name>; leaves \(. */
const GROUP = /\((?:\?(?:<?([!=])|:|<[^>]*>))?/uy;

/** A row of code units; null where these are too many to name. */
type Units = Row | null;

const rowOf = (units: Units): readonly Row[] => (units === null ? NOTHING : [units]);

function oneOf(reading: Reading): readonly Row[] {
  reading.at += 1;
  const others = reading.source[reading.at] === '^';
  if (others) reading.at += 1;
  let units: Units = [];
  while (reading.source[reading.at] !== ']') {
    const member = memberOf(reading);
    units = units === null || member === null ? null : [...units, ...member];
  }
  reading.at += 1;
  return rowOf(others || units === null || units.length > MOST || units.length === 0 ? null : units);
}

/** A character of a class, or all from one to another. */
function memberOf(reading: Reading): Units {
  const from = classCharacter(reading);
  if (reading.source[reading.at] !== '-' || reading.source[reading.at + 1] === ']') return from;
  reading.at += 1;
  const to = classCharacter(reading);
  if (from === null || to === null) return null;
  const first = from[0] as number;
  const length = (to[0] as number) - first + 1;
  return length > MOST ? null : Array.from({ length }, (_, i) => first + i);
}

function classCharacter(reading: Reading): Units {
  if (reading.source[reading.at] === '\\') return escaped(reading);
  const point = reading.source.codePointAt(reading.at) as number;
  reading.at += point > 0xffff ? 2 : 1;
  return point > 0xffff ? null : [point];
}

const DIGITS: Row = Array.from('0123456789', (digit) => digit.charCodeAt(0));
const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, v: 11, f: 12, r: 13 };

/** What stands behind a backslash; null for kinds of characters, for edges of words and for what was taken before. */
function escaped(reading: Reading): Units {
  ESCAPE.lastIndex = reading.at;
  const escape = ESCAPE.exec(reading.source) as RegExpExecArray;
  reading.at = ESCAPE.lastIndex;
  const [, long, short, kind] = escape;
  const hexadecimal = long ?? short;
  if (hexadecimal !== undefined) return [Number.parseInt(hexadecimal, 16)];
  if (kind === undefined) return null;
  if (kind === 'd') return DIGITS;
  const control = CONTROLS[kind];
  if (control !== undefined) return [control];
  return LETTER.test(kind) ? null : [kind.charCodeAt(0)];
}

/** Takes \u3000, \x21, \p{Script=Han}, \k<name>, \cJ, \12, \d; leaves d. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|[pPu]\{[^}]*\}|k<[^>]*>|c[a-zA-Z]|\d+|(.))/uy;
/** Takes s, W, B, kinds and edges; leaves . and -. */
const LETTER = /[a-zA-Z]/u;
