/**
 * Word's definitions of numbered paragraphs: takes numbering.xml and styles.xml, gives the levels of each list and which list
 * a style belongs to. Reads nothing but what the numbers in front of paragraphs need.
 */

export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** Text with `%1` to `%9` for the numbers of the levels: `（%1）`, `%1、`. */
  readonly pattern: string;
}

export interface NumberedList {
  /** Lists with one definition count on from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that this list starts anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

export interface StyleNumber {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberedList>;
  /** By style id; styles built on others have the number of these. */
  readonly styles: ReadonlyMap<string, StyleNumber>;
}

/** Takes a definition that only names the style that has the list. */
const STYLE_LINK = /<w:numStyleLink\s[^<>]*w:val="([^"]*)"/u;
/** Most styles between one and the one it is built on. */
const DEEPEST = 12;
/** Of a number's text more is not taken: it comes again with every paragraph. */
const LONGEST_PATTERN = 100;
/** A tag that is longer than this has no attribute that matters. */
const LONGEST_TAG = 1000;

/** The definitions; empty maps for missing or foreign parts. */
export function readNumbering(numbering: string, styles: string): Numbering {
  const definitions = new Map<string, string>();
  for (const [id, body] of elements(numbering, 'abstractNum', 'abstractNumId')) definitions.set(id, body);
  const numbered = styleNumbers(styles);
  const lists = new Map<string, NumberedList>();
  for (const [id, body] of elements(numbering, 'num', 'numId')) {
    const definition = valueOf(body, 'abstractNumId');
    const own = definition === null ? undefined : definitions.get(definition);
    if (definition === null || own === undefined) continue;
    lists.set(id, listOf(definition, own, body));
  }
  // A definition may be no more than a link to the style that has the list.
  for (const [id, list] of lists) {
    const link = STYLE_LINK.exec(definitions.get(list.definition) ?? '')?.[1];
    const linked = link === undefined ? undefined : lists.get(numbered.get(link)?.list ?? '');
    if (linked !== undefined && list.levels.size === 0) lists.set(id, { ...linked, restarts: list.restarts });
  }
  return { lists, styles: numbered };
}

function listOf(definition: string, own: string, list: string): NumberedList {
  const levels = levelsOf(own);
  const restarts = new Map<number, number>();
  for (const [level, body] of elements(list, 'lvlOverride', 'ilvl')) {
    const start = valueOf(body, 'startOverride');
    if (start !== null) restarts.set(Number(level), Number(start));
    for (const [index, replaced] of levelsOf(body)) levels.set(index, replaced);
  }
  return { definition, levels, restarts };
}

function levelsOf(body: string): Map<number, NumberLevel> {
  const levels = new Map<number, NumberLevel>();
  for (const [index, level] of elements(body, 'lvl', 'ilvl')) {
    levels.set(Number(index), {
      start: Number(valueOf(level, 'start') ?? '1'),
      format: valueOf(level, 'numFmt') ?? 'decimal',
      pattern: unescaped(valueOf(level, 'lvlText') ?? '').slice(0, LONGEST_PATTERN),
    });
  }
  return levels;
}

function styleNumbers(styles: string): ReadonlyMap<string, StyleNumber> {
  const bodies = new Map<string, string>();
  for (const [id, body] of elements(styles, 'style', 'styleId')) bodies.set(id, body);
  const numbered = new Map<string, StyleNumber>();
  for (const id of bodies.keys()) {
    const found = numberOfStyle(bodies, id);
    if (found !== null) numbered.set(id, found);
  }
  return numbered;
}

function numberOfStyle(bodies: ReadonlyMap<string, string>, id: string): StyleNumber | null {
  let level: string | null = null;
  let next: string | null = id;
  for (let depth = 0; depth < DEEPEST && next !== null; depth += 1) {
    const body: string = bodies.get(next) ?? '';
    level ??= valueOf(body, 'ilvl');
    const list = valueOf(body, 'numId');
    if (list !== null) return { list, level: level === null ? 0 : Number(level) };
    next = valueOf(body, 'basedOn');
  }
  return null;
}

/** Elements of a name that have an attribute: its value and what they hold. Runs through the text once. */
function elements(xml: string, name: string, attribute: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const value = new RegExp(`^<w:${name}\\s[^<>]*?w:${attribute}="([^"<>]*)"`, 'u');
  for (const chunk of xml.split(`</w:${name}>`).slice(0, -1)) {
    const from = chunk.lastIndexOf(`<w:${name} `);
    const told = from < 0 ? null : value.exec(chunk.slice(from, from + LONGEST_TAG));
    if (told !== null) found.push([told[1] as string, chunk.slice(from)]);
  }
  return found;
}

/** Value of the first element of a name; null where there is none. */
function valueOf(body: string, name: string): string | null {
  return new RegExp(`<w:${name}\\s[^<>]*?w:val="([^"<>]*)"`, 'u').exec(body)?.[1] ?? null;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
