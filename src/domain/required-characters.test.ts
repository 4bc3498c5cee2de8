/** No text that a pattern takes may lack what the pattern is said to require. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { requiredCharacters } from './required-characters.ts';

const CASES: readonly (readonly [why: string, pattern: RegExp, rows: readonly string[]])[] = [
  ['characters in a row', /馆栏/u, ['馆', '栏']],
  ['the rarest first', /公开馆/u, ['馆', '公', '开']],
  ['one of several ways: of each its rarest', /公开馆|栏目|信息/u, ['馆栏信']],
  ['a way that may be empty', /馆(?:栏|)墙/u, ['馆', '墙']],
  ['a class, a span, a digit', /[栏墙][甲-甲]\d/u, ['栏墙', '甲', '0123456789']],
  ['others than these, a wide span, any character', /[^栏][一-龥]./u, []],
  ['what may be left out', /栏?墙*馆{0,3}窗{0}屏?/u, []],
  ['what comes once at least', /栏+墙{2}馆{1,3}?/u, ['栏', '墙', '馆']],
  ['what stands or does not stand beside a place', /(?<=栏)(?<!墙)(?=馆)(?!窗)/u, ['栏', '馆']],
  ['named and numbered groups, taken again', /(?<kind>栏)(墙)\1\k<kind>/u, ['栏', '墙']],
  ['escapes', /\.\u9986\x21\n\u{9986}\p{Script=Han}\s\W\b/u, ['.', '馆', '!', '\n']],
  ['escapes in a class', /[\].\-\\]/u, ['].-\\']],
  ['a class with kinds in it', /[\s馆]/u, []],
  ['a character of two units', /𠮷栏/u, ['栏', '𠮷'.charAt(0)]],
  ['a character of two units that may be left out', /𠮷?栏/u, ['栏']],
  ['capitals and small letters alike', /oa/iu, []],
  ['a pattern that reads units', /馆/, []],
];

test.each(CASES)('%s', (_why, pattern, rows) => {
  const found = requiredCharacters(pattern).map((row) => String.fromCharCode(...row));
  expect([...found].sort()).toEqual([...rows].sort());
});

test('the rarest row stands first', () => {
  expect(requiredCharacters(/公开馆/u)[0]).toEqual(['馆'.charCodeAt(0)]);
});

/** The source of a pattern and a text that it takes, unless something beside it is denied. */
interface Sample {
  readonly source: string;
  readonly word: string;
}

const LETTERS = ['馆', '栏', '墙', '公', '1', 'a'];
const letter = fc.constantFrom(...LETTERS).map((word) => ({ source: word, word }));
const ofClass = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 }), fc.nat())
  .map(([letters, at]) => ({ source: `[${letters.join('')}]`, word: letters[at % letters.length] as string }));
const kind = fc.constantFrom(
  { source: '\\d', word: '7' },
  { source: '.', word: '窗' },
  { source: '[^馆栏]', word: '墙' },
  { source: '[一-龥]', word: '窗' },
);
const { sample } = fc.letrec<{ sample: Sample; group: Sample; part: Sample }>((tie) => ({
  sample: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => ({
    source: parts.map(({ source }) => source).join(''),
    word: parts.map(({ word }) => word).join(''),
  })),
  part: fc.oneof({ depthSize: 'small' }, letter, ofClass, kind, tie('group')),
  group: fc
    .tuple(tie('sample'), tie('sample'), fc.constantFrom('', '?', '*', '+', '{0,2}', '{2}', '=', '!', '<=', '<!', '|'))
    .map(([one, other, how]) => {
      if (how === '|') return { source: `(?:${other.source}|${one.source})`, word: one.word };
      if (how === '=') return { source: `(?=${one.source})${one.source}`, word: one.word };
      if (how === '<=') return { source: `${one.source}(?<=${one.source})`, word: one.word };
      if (how === '!' || how === '<!') return { source: `(?${how}${other.source})${one.source}`, word: one.word };
      const times = { '?': 0, '*': 2, '+': 1, '{0,2}': 0, '{2}': 2, '': 1 }[how] as number;
      return { source: `(${one.source})${how}`, word: one.word.repeat(times) };
    }),
}));

it('is held by whatever a pattern takes', () => {
  fc.assert(
    fc.property(sample, ({ source, word }) => {
      const pattern = new RegExp(source, 'u');
      fc.pre(pattern.test(word));
      for (const row of requiredCharacters(pattern)) {
        expect(row.some((unit) => word.includes(String.fromCharCode(unit)))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
