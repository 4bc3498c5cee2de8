import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same text is worked out once, until too many are kept; long ones are not kept', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  const long = '长'.repeat(101);
  expect(['a', 'bb', 'a', long, long, 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 101, 101, 3, 1]);
  expect(asked).toEqual(['a', 'bb', long, long, 'ccc', 'a']);
});

test('a remembered line does not hold the text that it was cut from', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const echo = remembered((text) => text, 1000);
  const before = used();
  for (let i = 0; i < 500; i += 1) echo(`${'公开'.repeat(10_000)}${i}`.slice(19_970));
  // 500 texts of 20,000 units are 20 MB.
  expect(used() - before).toBeLessThan(5e6);
  expect(echo('公开')).toBe('公开');
});
