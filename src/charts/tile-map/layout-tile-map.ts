/** Province tiles with the number of agencies in the atlas; a province without any is an empty outline. */
import { PROVINCE_TILES } from './province-tiles.ts';

export interface TileRow {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  readonly agencies: number;
  /** Address of the region's page; null where there is none. */
  readonly href: string | null;
}

export interface PlacedTile {
  readonly code: string;
  /** What stands on the tile. */
  readonly label: string;
  /** The whole name, for those who point at it or hear it. */
  readonly name: string;
  /** Px in the view box. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly nameY: number;
  readonly countY: number;
  readonly agencies: number;
  /** 0 for none, then 1 to 3 by thirds of the largest on a logarithmic scale. */
  readonly tone: 0 | 1 | 2 | 3;
  readonly href: string | null;
}

export interface PlacedTileMap {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly tiles: readonly PlacedTile[];
}

const SIZE = 48;
const GAP = 4;

/** `labels` says what stands on the tiles: names in Chinese, else letters. */
export function layoutTileMap(rows: readonly TileRow[], labels: 'name' | 'letters' = 'name'): PlacedTileMap {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const most = Math.max(1, ...rows.map((row) => row.agencies));
  const tiles = PROVINCE_TILES.map((tile) => {
    const row = byCode.get(tile.code);
    const agencies = row === undefined ? 0 : row.agencies;
    const x = tile.column * (SIZE + GAP);
    const y = tile.row * (SIZE + GAP);
    return {
      code: tile.code,
      label: tile[labels],
      name: row === undefined ? tile.name : row.name,
      x,
      y,
      textX: x + SIZE / 2,
      nameY: y + 21,
      countY: y + 38,
      agencies,
      tone: toneOf(agencies, most),
      href: row === undefined || agencies === 0 ? null : row.href,
    };
  });
  return { width: 7 * (SIZE + GAP) - GAP, height: 8 * (SIZE + GAP) - GAP, size: SIZE, tiles };
}

function toneOf(agencies: number, most: number): PlacedTile['tone'] {
  if (agencies === 0) return 0;
  const share = Math.log(agencies + 1) / Math.log(most + 1);
  return share <= 1 / 3 ? 1 : share <= 2 / 3 ? 2 : 3;
}
