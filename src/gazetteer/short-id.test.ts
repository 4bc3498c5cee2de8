/** Ids stay short enough to be names of files, and two long ones stay apart. */
import { expect, test } from 'vitest';
import { realGazetteerFiles } from './cases/real-gazetteer.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { resolveAgency } from './resolve-agency.ts';
import { shortId } from './short-id.ts';

test('an id of ordinary length stays as it is', () => {
  expect(shortId('640121-yongning-xian')).toBe('640121-yongning-xian');
});

test('long ids that differ at their end only stay apart', () => {
  const [one, other] = [shortId(`cn-${'a'.repeat(500)}-1`), shortId(`cn-${'a'.repeat(500)}-2`)];
  expect([one === other, one.length]).toEqual([false, 113]);
});

test('an agency with a name of 300 characters has an id that a file may bear', () => {
  const name = `永宁县${'装'.repeat(290)}局`;
  const candidates = [{ name, span: null, method: 'front-matter' as const }];
  const { id } = resolveAgency(loadGazetteer(realGazetteerFiles()), candidates, { texts: [] }).value;
  expect(id.length).toBeLessThanOrEqual(120);
});

test('two unnamed agencies whose files begin alike stay two', () => {
  const slugOf = (file: string): string => shortId(`${'yongningxianzhengfuxinxigongkai'.repeat(2)}${file}`, 40, 27);
  expect(slugOf('wangyuan')).not.toBe(slugOf('lijun'));
  expect(slugOf('wangyuan')).toHaveLength(40);
});
