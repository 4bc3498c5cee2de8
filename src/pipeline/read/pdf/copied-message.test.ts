/** A copy made by hand is what `structuredClone` gives: equal, shared with nothing, and refused where that refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiedMessage } from './copied-message.ts';

test('any message is copied as a clone of it', () => {
  fc.assert(
    fc.property(fc.object({ withDate: true, withMap: true, withSet: true, withTypedArray: true }), (message) => {
      expect(copiedMessage(message, [])).toEqual(structuredClone(message));
    }),
  );
});

test('lists, objects and bytes of the copy are its own', () => {
  const message = { lists: [[1]], bytes: new Uint8Array([1, 2]) };
  const copy = copiedMessage(message, []) as typeof message;
  message.lists[0]?.push(2);
  message.bytes[0] = 9;
  expect([copy.lists, [...copy.bytes]]).toEqual([[[1]], [1, 2]]);
});

test('what is given away is handed over as it is', () => {
  const bytes = new Uint8Array([1, 2]);
  const copy = copiedMessage({ bytes, buffer: bytes.buffer }, [bytes.buffer]) as { bytes: unknown; buffer: unknown };
  expect([copy.bytes === bytes, copy.buffer === bytes.buffer]).toEqual([true, true]);
});

test('an object of a class is copied without its class', () => {
  const glyph: unknown = Object.assign(Object.create({ isWide: () => true }) as object, { width: 500 });
  expect(copiedMessage([glyph], [])).toStrictEqual([{ width: 500 }]);
});

test('a field that is named as what an object comes from stays a field', () => {
  const copy = copiedMessage(JSON.parse('{"__proto__": {"width": [500]}}'), []) as object;
  expect(Object.entries(copy)).toEqual([['__proto__', { width: [500] }]]);
});

test('circles end', () => {
  const circle: { inner?: unknown } = {};
  circle.inner = circle;
  let copy = copiedMessage(circle, []) as typeof circle;
  for (let level = 0; level < 100; level += 1) copy = copy.inner as typeof circle;
  expect(copy.inner).toBeDefined();
});

test('functions are refused', () => {
  expect(() => copiedMessage({ work: () => null }, [])).toThrow(/clone/u);
});
