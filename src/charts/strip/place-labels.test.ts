import { expect, test } from 'vitest';
import { placeLabels, type LabelWish } from './place-labels.ts';

const labelOf = (kind: LabelWish['kind'], text: string): ReturnType<typeof placeLabels>['labels'][number] | undefined =>
  placeLabels([{ x: 52, text, end: '', kind, leaderTo: 30 }], 288).labels[0];

test('a median is never cut: what its side has no room for reaches over its own line', () => {
  const placed = labelOf('median', '中位数 11,122（3,275/3,275）');
  expect(placed?.text).toBe('中位数 11,122（3,275/3,275）');
  expect(placed?.anchor).toBe('end');
  expect(Number(placed?.dx)).toBeGreaterThan(0);
});

test('a name without room is cut', () => {
  expect(labelOf('chosen', '某某回族自治州某某族自治县望洪镇人民政府')?.text).toContain('…');
});
