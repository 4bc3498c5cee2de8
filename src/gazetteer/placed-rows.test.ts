/** Files of corrections and places: a row that would lose something stops the build with its file and line. */
import { describe, expect, test } from 'vitest';
import { realGazetteerFiles } from './cases/real-gazetteer.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { placedRows } from './placed-rows.ts';

test('rows know their lines, behind empty lines and cells over two lines too', () => {
  const rows = placedRows('a.csv', '\uFEFFx,y\r\n1,"2\r\n3"\r\n\r\n4,5,\r\n', ['x']);
  expect(rows.map(({ line, cell }) => [line, cell('x'), cell('y')])).toEqual([
    [2, '1', '2\r\n3'],
    [5, '4', '5'],
  ]);
});

test('a column named __proto__ is one like any other, and one that is absent is empty', () => {
  const [row] = placedRows('a.csv', '__proto__,x\nevil,1\n', ['x']);
  expect([row?.cell('__proto__'), row?.cell('constructor'), row?.cell('x')]).toEqual(['evil', '', '1']);
});

const AGENCIES = 'alias,name,code,kind,reason\n';

function check(files: Partial<Parameters<typeof loadGazetteer>[0]>, said: string): void {
  expect(() => loadGazetteer({ ...realGazetteerFiles(), ...files })).toThrow(said);
}

describe('a row that cannot be used is named', () => {
  test.each([
    [
      'an open quote mark',
      '甲,"乙,640121,bureau,x\n丙,丁,640121,bureau,y\n',
      2,
      'Unexpected quote mark without its pair',
    ],
    ['a cell too many', '甲,乙,640121,bureau,x,y\n', 2, 'Unexpected 6 cells, expected 5'],
    ['another encoding', '\ufffd\ufffd,乙,640121,bureau,x\n', 2, 'Unexpected bytes, expected UTF-8'],
    ['an unknown kind', '甲,乙,640121,bureau,x\n甲,乙,640121,constructor,x\n', 3, 'Unexpected kind constructor'],
    ['a code that is a path', '甲,乙,../../x,bureau,x\n', 2, 'Unexpected code ../../x, expected digits'],
    ['a name without end', `${'甲'.repeat(10_000)},乙,640121,bureau,x\n`, 2, 'Unexpected name of 10000 characters'],
  ])('%s', (_, rows, line, said) =>
    check({ agencies: AGENCIES + rows }, `agencies.csv:${String(line)}:1 error row-invalid ${said}`),
  );
  test('a file without its columns', () =>
    check(
      { agencies: 'alias,name\n' },
      'agencies.csv:1:1 error row-invalid Unexpected header without code, kind, reason',
    ));
  test.each(['no comma', '../x,某县', '640121,', '64,\ufffd'])('the division %j', (row) =>
    check({ divisions: `code,name\n64,宁夏\n${row}\n` }, 'regions/divisions.csv:3:1 error row-invalid'),
  );
});
