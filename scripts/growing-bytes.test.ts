import { expect, test } from 'vitest';
import { growingBytes } from './growing-bytes.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

test('pieces and texts stand one after another, however many', () => {
  const bytes = growingBytes();
  for (let i = 0; i < 700; i += 1) {
    bytes.addText('甲乙');
    bytes.add(Buffer.from([0x2c]));
  }
  expect(bytes.length()).toBe(4900);
  expect(textOf(bytes.bytes())).toBe('甲乙,'.repeat(700));
});

test('what was taken stays as it was when more is added', () => {
  const bytes = growingBytes();
  bytes.addText('first');
  const taken = bytes.take();
  bytes.addText('second');
  expect([textOf(taken), textOf(bytes.bytes())]).toEqual(['first', 'second']);
});

test('what was cleared is written over', () => {
  const bytes = growingBytes();
  bytes.addText('a long line');
  bytes.clear();
  bytes.addText('a');
  expect(textOf(bytes.bytes())).toBe('a');
});
