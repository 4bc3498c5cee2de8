import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mended } from '../../../domain/block.ts';
import { comparableText } from './comparable-text.ts';
import { findCandidates } from './find-candidates.ts';
import { matchPassages } from './match-passages.ts';
import type { TextSketch } from './sketch-text.ts';
import { estimateSimilarity, sketchText } from './sketch-text.ts';

const FIRST = 0x4e00;
const hanText = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: FIRST, max: FIRST + 2000 }), { minLength: length, maxLength: length })
    .map((codes) => String.fromCharCode(...codes));

const mendedOf = (text: string): Mended => ({
  text,
  offsets: Array.from({ length: text.length + 1 }, (_, i) => i),
  first: 0,
});

describe('matched passages', () => {
  test('are the same words in both texts, and all of a copied stretch', () => {
    fc.assert(
      fc.property(hanText(300), hanText(300), hanText(200), fc.nat(300), (a, b, copied, at) => {
        const left = a.slice(0, at) + copied + a.slice(at);
        const right = copied + b;
        const { passages } = matchPassages(mendedOf(left), mendedOf(right));
        for (const { a: here, b: there } of passages) {
          expect(left.slice(here.start, here.end)).toBe(right.slice(there.start, there.end));
        }
        expect(passages.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThanOrEqual(copied.length);
      }),
      { numRuns: 50 },
    );
  });

  test('of a text with itself are the whole text', () => {
    fc.assert(
      fc.property(hanText(400), (text) => {
        const match = matchPassages(mendedOf(text), mendedOf(text));
        expect(match).toEqual({
          similarity: 1,
          passages: [{ a: { start: 0, end: 400 }, b: { start: 0, end: 400 }, length: 400 }],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('end where a table stands between in either source, so that no passage takes it in', () => {
    fc.assert(
      fc.property(hanText(100), (text) => {
        const split: Mended = {
          text,
          offsets: Array.from({ length: 101 }, (_, i) => (i < 60 ? i : i + 500)),
          first: 0,
        };
        expect(matchPassages(mendedOf(text), split).passages).toEqual([
          { a: { start: 0, end: 60 }, b: { start: 0, end: 60 }, length: 60 },
          { a: { start: 60, end: 100 }, b: { start: 560, end: 600 }, length: 40 },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sketches', () => {
  test('estimate the share of common runs within five standard errors', () => {
    fc.assert(
      fc.property(hanText(2000), hanText(2000), fc.integer({ min: 0, max: 2000 }), (a, b, cut) => {
        const other = a.slice(0, cut) + b.slice(cut);
        const exact = matchPassages(mendedOf(a), mendedOf(other)).similarity;
        const estimate = estimateSimilarity(sketchText(a) as TextSketch, sketchText(other) as TextSketch);
        expect(Math.abs(estimate - exact)).toBeLessThan(0.16);
      }),
      { numRuns: 60 },
    );
  });

  test('are not made of texts too short to compare', () => {
    expect(sketchText('未收取信息处理费')).toBeNull();
  });
});

test('candidates of half-copied texts are found among unlike ones', () => {
  fc.assert(
    fc.property(fc.array(hanText(600), { minLength: 12, maxLength: 12 }), (texts) => {
      const copy = `${(texts[3] as string).slice(0, 520)}${(texts[7] as string).slice(520)}`;
      const sketches = [...texts, copy].map((text) => sketchText(text) as TextSketch);
      expect(findCandidates(sketches, 0.4).map(({ a, b }) => [a, b])).toEqual([[3, 12]]);
    }),
    { numRuns: 20 },
  );
});

test('the form’s own words, names of laws, figures and punctuation are left out', () => {
  const text = '现发布某街道年度报告。按照《某某条例》培训12次，参加300人。本年未收到申请。';
  const mended = mendedOf(text);
  const { text: own, offsets } = comparableText(
    [{ kind: 'paragraph', span: { start: 0, end: text.length }, mended }],
    [],
  );
  expect(own).toBe('按照培训次参加人');
  expect([...own].map((_, i) => text[offsets[i] as number]).join('')).toBe(own);
});
