/**
 * Writes out the numbers that Word sets in front of paragraphs by itself: takes the XML of a document and the definitions of
 * its lists, gives the XML with each number as words of its paragraph. Headings without their 一、 and （一） would not be told.
 */
import { formatNumber } from './number-format.ts';
import type { NumberedList, Numbering } from './numbering.ts';

/** Takes the tags that say where a paragraph's number stands; leaves all others. */
const TAG = /<(\/?)(w:p|w:pPr|w:pPrChange|w:numId|w:ilvl|w:pStyle|mc:Choice)((?:\s[^<>]*?)?)(\/?)>/gu;
const VALUE = /w:val="([^"]*)"/u; // takes the attribute's value
const LEVELS = /%([1-9])/gu; // takes the `%1` of `（%1）`

interface Draft {
  style: string | null;
  list: string | null;
  level: string | null;
}

/** The document with its numbers in words. */
export function numberParagraphs(document: string, numbering: Numbering): string {
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const parts: string[] = [];
  let [at, changes, choices] = [0, 0, 0];
  let draft: Draft | null = null;
  for (const match of document.matchAll(TAG)) {
    const [whole, closing, name, attributes, selfClosing] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const step = selfClosing === '/' ? 0 : closing === '/' ? -1 : 1;
    // Words in a choice come again as its fallback; old properties count for nothing.
    if (name === 'mc:Choice') choices += step;
    else if (name === 'w:pPrChange') changes += step;
    if (choices > 0 || changes > 0) continue;
    if (name === 'w:pPr') {
      if (step === 1) draft = { style: null, list: null, level: null };
      else if (step === -1 && draft !== null) {
        const end = match.index + whole.length;
        const text = numberOf(draft, numbering, counters, started);
        if (text !== '')
          parts.push(document.slice(at, end), `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`);
        if (text !== '') at = end;
        draft = null;
      }
    } else if (draft !== null) note(draft, name, VALUE.exec(attributes)?.[1] ?? null);
  }
  return parts.join('') + document.slice(at);
}

function note(draft: Draft, name: string, value: string | null): void {
  if (name === 'w:pStyle') draft.style = value;
  if (name === 'w:numId') draft.list = value;
  if (name === 'w:ilvl') draft.level = value;
}

function numberOf(
  { style, list, level }: Draft,
  { lists, styles }: Numbering,
  counters: Map<string, number[]>,
  started: Set<string>,
): string {
  const styled = style === null ? undefined : styles.get(style);
  const id = list ?? styled?.list ?? null;
  const at = level === null ? (styled?.level ?? null) : Number(level);
  const found = id === null || id === '0' ? undefined : lists.get(id);
  if (id === null || found === undefined) return '';
  const depth = at === null || !Number.isInteger(at) ? 0 : Math.min(Math.max(at, 0), 8);
  count(found, id, depth, counters, started);
  const form = found.levels.get(depth);
  if (form === undefined || form.format === 'bullet' || form.format === 'none') return '';
  return form.pattern.replace(LEVELS, (_, k: string) => written(found, Number(k) - 1, counters));
}

/** Counts the paragraph; deeper levels begin anew behind it. */
function count(
  { definition, levels, restarts }: NumberedList,
  id: string,
  depth: number,
  counters: Map<string, number[]>,
  started: Set<string>,
): void {
  const numbers = [...(counters.get(definition) ?? [])];
  const restart = started.has(`${id} ${String(depth)}`) ? undefined : restarts.get(depth);
  started.add(`${id} ${String(depth)}`);
  const before = numbers[depth];
  numbers[depth] = restart ?? (before === undefined ? (levels.get(depth)?.start ?? 1) : before + 1);
  numbers.length = depth + 1;
  counters.set(definition, numbers);
}

function written({ definition, levels }: NumberedList, level: number, counters: ReadonlyMap<string, number[]>): string {
  const form = levels.get(level);
  return formatNumber(counters.get(definition)?.[level] ?? form?.start ?? 1, form?.format ?? 'decimal');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
