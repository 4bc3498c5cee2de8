import { expect, test } from 'vitest';
import { wordsOf } from '../i18n/words.ts';
import { partLabel } from './part-label.ts';

const website = { label: '门户网站', metric: 'published.website' };
const board = { label: '公开栏', metric: null };
const [zh, en] = [wordsOf(undefined), wordsOf('en')];

test('a part keeps the words of the report on Chinese pages', () => {
  expect(partLabel(website, [website, board], zh)).toBe('门户网站');
});

test('a part is named after its quantity on English pages', () => {
  expect(partLabel(website, [website, board], en)).toBe('Items published on government websites');
});

test('a part that states no quantity of the catalogue, or one that another part states too, keeps its words', () => {
  expect(partLabel(board, [website, board], en)).toBe('公开栏');
  const second = { label: '子网站', metric: 'published.website' };
  expect(partLabel(second, [website, second], en)).toBe('子网站');
});
