/** The 34 divisions at province level on a grid of equal tiles: a table of contents by place, not a map; no borders are drawn. */

export interface ProvinceTile {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  /** Short name. */
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

const ROWS: readonly string[] = [
  '. . . . . . 23黑龙江',
  '. . . . . . 22吉林',
  '65新疆 62甘肃 64宁夏 15内蒙古 11北京 12天津 21辽宁',
  '. 63青海 61陕西 14山西 13河北 37山东 .',
  '54西藏 51四川 50重庆 41河南 34安徽 32江苏 31上海',
  '. 53云南 52贵州 42湖北 36江西 33浙江 .',
  '. . 45广西 43湖南 44广东 35福建 71台湾',
  '. . . 46海南 82澳门 81香港 .',
];

export const PROVINCE_TILES: readonly ProvinceTile[] = ROWS.flatMap((line, row) =>
  line
    .split(' ')
    .flatMap((tile, column) => (tile === '.' ? [] : [{ code: tile.slice(0, 2), name: tile.slice(2), column, row }])),
);
