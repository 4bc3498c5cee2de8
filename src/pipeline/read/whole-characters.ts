/**
 * Whole characters for radicals: producers of PDF files write ⻘ for 青 where a font has one shape for both. Takes a text,
 * gives it with the characters that Unicode names as equivalent (EquivalentUnifiedIdeograph); leaves all else alone.
 */

/** Each sign of the block CJK Radicals Supplement that has an equivalent, and the equivalent. */
const PAIRS = `
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小
  ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌
  ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫
  ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓
  ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑
  ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝
  ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏
  ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐
  ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯
  ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
`;

/** Radical to whole character. */
export const WHOLE_CHARACTERS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Takes `⻘` of the supplement and `⼯` of the Kangxi radicals; leaves `青`, `工`, `①`. */
const RADICAL = /[\u2e80-\u2fdf]/gu;

/** The text without radicals; Unicode's NFKC knows the Kangxi radicals, of the others only two. */
export function withWholeCharacters(text: string): string {
  return text.replace(RADICAL, (radical) => WHOLE_CHARACTERS.get(radical) ?? radical.normalize('NFKC'));
}
