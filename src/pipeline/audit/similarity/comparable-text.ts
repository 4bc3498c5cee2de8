/**
 * The part of a report's prose that its author wrote: without tables, headings, the lead, answers that the form asks for,
 * names of laws, figures and punctuation. Han characters only, each with its place in the source.
 */
import type { Block, Mended } from '../../../domain/block.ts';
import type { Section } from '../../../domain/report.ts';

/** Sections with prose of the agency's own; two to four hold the tables. */
const OWN_SECTIONS: ReadonlySet<number> = new Set([1, 5, 6]);

/** Sentences that every report has. Takes `现发布`, `未收到…申请`, `联系电话`; leaves `组织培训两次`. */
const FORM_SENTENCE =
  /现(?:将|予?发布|公布|报告)|统计(?:数据|期限)|电子版|查阅|联系(?:地址|电话|人)|邮编|未(?:收到|接到|收取|发生|出现)|没有收到|处理费|习近平|党的[一-龥]{1,4}大/u;
/** Shorter paragraphs are sub-headings that nobody marked as such. */
const LEAST_PARAGRAPH = 20;

/** Ends of sentences. Takes `。`; leaves `，`. */
const SENTENCE = /[^。；;！!？?]+[。；;！!？?]?/gu;

export function comparableText(blocks: readonly Block[], sections: readonly Section[]): Mended {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (const block of ownBlocks(blocks, sections)) {
    if (block.kind !== 'paragraph' || block.mended.text.length < LEAST_PARAGRAPH) continue;
    for (const sentence of block.mended.text.matchAll(SENTENCE)) {
      if (FORM_SENTENCE.test(sentence[0])) continue;
      appendHan(block.mended, sentence.index, sentence.index + sentence[0].length, characters, offsets);
    }
  }
  const last = offsets.at(-1);
  offsets.push(last === undefined ? 0 : last + 1);
  return { text: characters.join(''), offsets: Uint32Array.from(offsets) };
}

/** Blocks of the sections with own prose; all blocks when no section was recognised. */
function ownBlocks(blocks: readonly Block[], sections: readonly Section[]): readonly Block[] {
  const own = sections.filter(({ number }) => OWN_SECTIONS.has(number));
  if (own.length === 0) return blocks;
  return own.flatMap(({ firstBlock, endBlock }) => blocks.slice(firstBlock, endBlock));
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const OPENING = '《〔〈';
const CLOSING = '》〕〉';

/** Adds the Han characters of a range outside 《…》 and 〔…〕 to the two lists, which belong to the caller's text. */
function appendHan(mended: Mended, from: number, to: number, characters: string[], offsets: number[]): void {
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const character = mended.text[i] as string;
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    const code = character.charCodeAt(0);
    if (depth > 0 || code < FIRST_HAN || code > LAST_HAN) continue;
    characters.push(character);
    offsets.push(mended.offsets[i] as number);
  }
}
