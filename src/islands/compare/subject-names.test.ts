import { expect, test } from 'vitest';
import type { Subject } from '../../domain/compared-subject.ts';
import { toldApart } from './subject-names.ts';

const subject = (id: string, name: string, short: string): Subject => ({
  id,
  name,
  short,
  place: '',
  en: { name: id, place: '' },
  path: `agencies/${id}/`,
  years: [],
});

function check(expected: readonly string[], ...subjects: readonly Subject[]): void {
  expect(toldApart(subjects).map(({ short }) => short)).toEqual(expected);
}

test('two towns of one name stand under their full names, others under their short ones', () => {
  check(
    ['甲市乙县城关镇人民政府', '甲市丙县城关镇人民政府', '望洪镇人民政府'],
    subject('a', '甲市乙县城关镇人民政府', '城关镇人民政府'),
    subject('b', '甲市丙县城关镇人民政府', '城关镇人民政府'),
    subject('c', '甲市乙县望洪镇人民政府', '望洪镇人民政府'),
  );
});

test('an agency is not told apart from itself', () => {
  check(['城关镇人民政府'], subject('a', '甲市乙县城关镇人民政府', '城关镇人民政府'));
});
