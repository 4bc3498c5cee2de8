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
const SENTENCE_END = /[。；;！!？?]/gu;

export function comparableText(blocks: readonly Block[], sections: readonly Section[]): Mended {
  const own: Mended[] = [];
  let most = 0;
  for (const block of ownBlocks(blocks, sections)) {
    if (block.kind !== 'paragraph' || block.mended.text.length < LEAST_PARAGRAPH) continue;
    own.push(block.mended);
    most += block.mended.text.length;
  }
  const copy: HanCopy = { runs: [], offsets: new Uint32Array(most + 1), length: 0 };
  for (const mended of own) appendOwnSentences(copy, mended);
  const { runs, offsets, length } = copy;
  offsets[length] = length === 0 ? 0 : (offsets[length - 1] as number) + 1;
  return { text: runs.join(''), offsets: offsets.slice(0, length + 1), first: 0 };
}

function appendOwnSentences(copy: HanCopy, mended: Mended): void {
  const { text } = mended;
  for (let from = 0; from < text.length;) {
    SENTENCE_END.lastIndex = from;
    const to = SENTENCE_END.test(text) ? SENTENCE_END.lastIndex : text.length;
    if (!FORM_SENTENCE.test(text.slice(from, to))) appendHan(copy, mended, from, to);
    from = to;
  }
}

/** The text in the making: its runs, and the source offset of each of its characters. */
interface HanCopy {
  readonly runs: string[];
  readonly offsets: Uint32Array;
  length: number;
}

/** Blocks of the sections with own prose; all blocks when no section was recognised. */
function* ownBlocks(blocks: readonly Block[], sections: readonly Section[]): Generator<Block> {
  const own = sections.filter(({ number }) => OWN_SECTIONS.has(number));
  if (own.length === 0) yield* blocks;
  for (const { firstBlock, endBlock } of own) yield* blocks.slice(firstBlock, endBlock);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const OPENING: ReadonlySet<number> = new Set([...'《〔〈'].map((mark) => mark.charCodeAt(0)));
const CLOSING: ReadonlySet<number> = new Set([...'》〕〉'].map((mark) => mark.charCodeAt(0)));

/** Adds the Han characters of a range outside 《…》 and 〔…〕. */
function appendHan(copy: HanCopy, { text, offsets, first }: Mended, from: number, to: number): void {
  let depth = 0;
  let run = from;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const han = code >= FIRST_HAN && code <= LAST_HAN;
    if (han && depth === 0) {
      copy.offsets[copy.length] = offsets[first + i] as number;
      copy.length += 1;
      continue;
    }
    if (i > run) copy.runs.push(text.slice(run, i));
    run = i + 1;
    if (han) continue;
    if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth = Math.max(0, depth - 1);
  }
  if (to > run) copy.runs.push(text.slice(run, to));
}
