/**
 * Marks of a Markdown text that stand back on its page: signs of headings, stars around bold words, rules under the head of a
 * table. Takes the text of a Markdown file only: in others they are signs like any.
 */
import type { HiddenStretch } from './hidden-stretches.ts';

export const markdownStretches = (text: string): readonly HiddenStretch[] =>
  Array.from(text.matchAll(MARKS), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Takes `## ` at the beginning of a line, `**`, and a line `|---|:--:|`; leaves `#1`, `3*4`, `| 0 | - |` and `---`. */
const MARKS = /^[ \t]*#{1,6}[ \t]+|\*\*|^[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$/gmu;
