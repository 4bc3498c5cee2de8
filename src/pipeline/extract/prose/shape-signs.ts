/**
 * Which words told by their shape a text may hold, told by one look at each unit: of each such pattern a character without which
 * it takes nothing. Most sentences hold few of them, and are spared a search for each.
 */

export const SIGN = {
  /** 等. */
  etc: 1,
  /** One of 转延跨遗结. */
  carried: 2,
  /** 如 of 如下. */
  below: 4,
  /** A sign of a rate, or 百 of 百分之. */
  rated: 8,
  /** 类. */
  classed: 16,
  /** The last character of 材料, 资料 and 条目. */
  papers: 32,
  /** 内 of 在内. */
  inside: 64,
  /** 》. */
  titled: 128,
  /** 访 of 信访件. */
  letters: 256,
  /** 频 of 视频号. */
  films: 512,
  /** 掌 of 掌上. */
  held: 1024,
  /** 网. */
  net: 2048,
  /** 栏 or 墙. */
  boarded: 4096,
  /** One of 获荣入评. */
  honoured: 8192,
  /** 户 of 用户. */
  used: 16384,
  /** 馆. */
  halls: 32768,
} as const;

export const ALL_SIGNS = 65535;

const CHARACTERS: readonly (readonly [sign: number, characters: string])[] = [
  [SIGN.etc, '等'],
  [SIGN.carried, '转延跨遗结'],
  [SIGN.below, '如'],
  [SIGN.rated, '%‰％百'],
  [SIGN.classed, '类'],
  [SIGN.papers, '料目'],
  [SIGN.inside, '内'],
  [SIGN.titled, '》'],
  [SIGN.letters, '访'],
  [SIGN.films, '频'],
  [SIGN.held, '掌'],
  [SIGN.net, '网'],
  [SIGN.boarded, '栏墙'],
  [SIGN.honoured, '获荣入评'],
  [SIGN.used, '户'],
  [SIGN.halls, '馆'],
];

const SIGNS = signTable();

function signTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [sign, characters] of CHARACTERS) {
    for (const character of characters) (table[character.charCodeAt(0)] as number) |= sign;
  }
  return table;
}

/** The signs that stand in a text. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i += 1) signs |= SIGNS[text.charCodeAt(i)] as number;
  return signs;
}
