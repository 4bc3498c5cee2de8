/** The 34 divisions at province level on a grid of equal tiles: a table of contents by place, not a map; no borders are drawn. */

export interface ProvinceTile {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  /** Short name in Chinese. */
  readonly name: string;
  /** Two letters of ISO 3166-2:CN, for tiles in other languages: their names are longer than a tile. */
  readonly letters: string;
  readonly column: number;
  readonly row: number;
}

const ROWS: readonly string[] = [
  '. . . . . . 23黑龙江HL',
  '. . . . . . 22吉林JL',
  '65新疆XJ 62甘肃GS 64宁夏NX 15内蒙古NM 11北京BJ 12天津TJ 21辽宁LN',
  '. 63青海QH 61陕西SN 14山西SX 13河北HE 37山东SD .',
  '54西藏XZ 51四川SC 50重庆CQ 41河南HA 34安徽AH 32江苏JS 31上海SH',
  '. 53云南YN 52贵州GZ 42湖北HB 36江西JX 33浙江ZJ .',
  '. . 45广西GX 43湖南HN 44广东GD 35福建FJ 71台湾TW',
  '. . . 46海南HI 82澳门MO 81香港HK .',
];

export const PROVINCE_TILES: readonly ProvinceTile[] = ROWS.flatMap((line, row) =>
  line
    .split(' ')
    .flatMap((tile, column) =>
      tile === '.' ? [] : [{ code: tile.slice(0, 2), name: tile.slice(2, -2), letters: tile.slice(-2), column, row }],
    ),
);
