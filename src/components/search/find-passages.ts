/**
 * The sentences of a report that hold the words of a query, to the letter, each with its line on the report page. Takes the text
 * as the search engine keeps it. Gives none when a word stands nowhere: the engine also finds what is only like the query.
 */
import { lineAt, type TextLine } from '../../domain/report-text.ts';

export interface FoundPassage {
  /** Line of the stored text; null where the index does not tell. */
  readonly line: number | null;
  readonly pieces: readonly PassagePiece[];
}

export interface PassagePiece {
  readonly text: string;
  /** True for words of the query. */
  readonly hit: boolean;
}

/** Sentences shown of one report. */
const MOST = 3;

/** `known` is what the reader sees of the report besides: words found there need not stand in the text. */
export function findPassages(
  content: string,
  lines: readonly TextLine[],
  terms: readonly string[],
  known: string,
): readonly FoundPassage[] {
  const text = bareText(content);
  const aside = bareText(known).bare;
  const inText = terms.filter((term) => text.bare.includes(term));
  if (terms.some((term) => !inText.includes(term) && !aside.includes(term))) return [];
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, held: heldBy(text, sentence, inText) }));
  /** Of words apart the one that stands in fewer sentences tells more. */
  const weightOf = (term: string): number => 1 / sentences.filter(({ held }) => held.includes(term)).length;
  const weights = new Map(inText.map((term) => [term, weightOf(term)]));
  const weighed = sentences.map(({ sentence, held }) => ({
    sentence,
    weight: held.reduce((sum, term) => sum + (weights.get(term) as number), 0),
  }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight === most)
    .slice(0, MOST)
    .map(({ sentence }) => passageOf(text, sentence, inText, lines));
}

/** The words of a query as they are looked for: without marks, in small letters. */
export const queryTerms = (query: string): readonly string[] => [
  ...new Set(
    query
      .split(BETWEEN)
      .map((word) => bareText(word).bare)
      .filter((word) => word !== ''),
  ),
];

const BETWEEN = /[\s"“”]+/u; // takes the space in 永宁 热线; leaves words
const SPACE = /[\s\u200B¶]/u; // takes the engine's mark between words; leaves characters
const SENTENCE_END = /[。；！？¶]/u; // takes 。; leaves ，

interface BareText {
  /** Without the marks of the engine. */
  readonly shown: string;
  /** Without white space, each character in its plain form. */
  readonly bare: string;
  /** Place in `shown` of each character of `bare`. */
  readonly places: readonly number[];
}

function bareText(content: string): BareText {
  const shown = content.replaceAll('\u200B', '');
  const places: number[] = [];
  let bare = '';
  for (let at = 0; at < shown.length; at += 1) {
    const character = shown.charAt(at);
    if (SPACE.test(character)) continue;
    bare += plain(character);
    places.push(at);
  }
  return { shown, bare, places };
}

/** Never longer or shorter than before, so that places stay. */
function plain(character: string): string {
  const simple = character.normalize('NFKC').toLowerCase();
  return simple.length === 1 ? simple : character;
}

/** A stretch of `shown`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function sentencesOf({ shown }: BareText): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= shown.length; at += 1) {
    if (at < shown.length && !SENTENCE_END.test(shown.charAt(at))) continue;
    const end = shown.charAt(at) === '¶' ? at : at + 1;
    sentences.push({ start, end: Math.min(end, shown.length) });
    start = at + 1;
  }
  return sentences;
}

const heldBy = (text: BareText, sentence: Stretch, terms: readonly string[]): readonly string[] =>
  terms.filter((term) => hitsIn(text, sentence, term).length > 0);

/** Where a word stands in a sentence, as stretches of `shown`. */
function hitsIn({ bare, places }: BareText, { start, end }: Stretch, term: string): readonly Stretch[] {
  const hits: Stretch[] = [];
  const first = places.findIndex((place) => place >= start);
  for (let at = first < 0 ? -1 : bare.indexOf(term, first); at >= 0; at = bare.indexOf(term, at + term.length)) {
    const [from, last] = [places[at] as number, places[at + term.length - 1] as number];
    if (from >= end) break;
    hits.push({ start: from, end: last + 1 });
  }
  return hits;
}

/** Characters shown on either side of the first hit. */
const ROUND = 60;

function passageOf(
  text: BareText,
  sentence: Stretch,
  terms: readonly string[],
  lines: readonly TextLine[],
): FoundPassage {
  const hits = terms.flatMap((term) => hitsIn(text, sentence, term)).sort((a, b) => a.start - b.start);
  const first = hits[0] ?? sentence;
  const start = Math.max(sentence.start, first.start - ROUND);
  const end = Math.min(sentence.end, first.end + ROUND);
  const before = text.places.findIndex((place) => place >= first.start);
  return {
    line: lineAt(lines, before < 0 ? text.bare.length : before),
    pieces: [
      ...cutMark(start > sentence.start),
      ...piecesOf(text.shown, { start, end }, hits),
      ...cutMark(end < sentence.end),
    ],
  };
}

const cutMark = (isCut: boolean): readonly PassagePiece[] => (isCut ? [{ text: '……', hit: false }] : []);

function piecesOf(shown: string, { start, end }: Stretch, hits: readonly Stretch[]): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.start >= end) continue;
    pieces.push({ text: shown.slice(at, hit.start), hit: false }, { text: shown.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  pieces.push({ text: shown.slice(at, Math.max(at, end)), hit: false });
  return pieces.filter(({ text }) => text !== '');
}
