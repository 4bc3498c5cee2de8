import { expect, test } from 'vitest';
import { layoutTileMap } from './layout-tile-map.ts';
import { PROVINCE_TILES } from './province-tiles.ts';

test('there are 34 tiles, each with a code and a place of its own', () => {
  expect(PROVINCE_TILES.length).toBe(34);
  expect(new Set(PROVINCE_TILES.map((tile) => tile.code)).size).toBe(34);
  expect(new Set(PROVINCE_TILES.map((tile) => `${tile.column},${tile.row}`)).size).toBe(34);
});

test('a province without agencies is an empty tile without a link', () => {
  const placed = layoutTileMap([{ code: '64', name: '宁夏', agencies: 3, href: '/regions/64/' }]);
  expect(placed.tiles.find((tile) => tile.code === '64')).toMatchObject({
    tone: 3,
    href: '/regions/64/',
    x: 104,
    y: 104,
  });
  expect(placed.tiles.find((tile) => tile.code === '11')).toMatchObject({ tone: 0, href: null });
});

test('tiles of other languages bear letters and keep their names', () => {
  const placed = layoutTileMap([{ code: '64', name: 'Ningxia', agencies: 3, href: null }], 'letters');
  expect(placed.tiles.find((tile) => tile.code === '64')).toMatchObject({ label: 'NX', name: 'Ningxia' });
  expect(new Set(placed.tiles.map(({ label }) => label)).size).toBe(34);
});

test('all tiles lie inside the drawing', () => {
  const placed = layoutTileMap([]);
  expect(
    placed.tiles.every(
      (tile) => tile.x >= 0 && tile.x + placed.size <= placed.width && tile.y + placed.size <= placed.height,
    ),
  ).toBe(true);
});
