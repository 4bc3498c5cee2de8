/** Nearness of two names as scanning confuses them: one character exchanged, lost or added; and pairs that look alike. */

/** Characters of place names that scanners take for each other; each string is one family. A new pair is one string. */
const LOOK_ALIKE =
  '沭沐沫述 已己巳 未末 亳毫 睢雎唯 郯剡 鄄甄 郓恽 汨汩泪 歙翕 黟黔 涪培 邛邓 渑绳 荥荣 濉滩 砀荡 蕲靳薪 浠稀 栾峦 郏陕夹 儋澹 婺娑 ' +
  '弋戈 鄱番 醴澧 耒来 郴彬 岷眠 瓯欧 芗乡 嵊乘 缙晋 莘辛 茌荏茬 兖衮充 罘翠 掇缀 猇虎 秭姊 硚桥 溧漂溪 邗邢邘 盱盯 眙胎 邳丕 颍颖 ' +
  '鄢焉 郾偃 漯潔 濮僕 泌沁必 杞祀 淇洪 浚俊 巩现 宁宇守 塬源原 龙尤 岗冈崗 宜宣 汝汶 沾沽 蓟葪 蠡象 藁槁 涿琢 滦栾 迁迂 井并 陉径 ' +
  '阆闻 犍健 筠均 珙拱 邻邬 渠梁 夹央 郫啤 綦基 潼僮 垫塾 酉西 阳阴 曲由 甸旬 洱耳 勐猛 澜阑 泸沪庐 砚现 墨黑 陇拢 岐歧 邠彬 郿眉 陕狭 ' +
  '旬甸 勉兔 佛拂 镇填 洮桃 宕岩 渭谓 崆空 岷泯 玛码 囊襄 湟惶 循盾 隆降 乌鸟 尉蔚 鄯善 焉嫣 伽加 柯珂 莎沙 叶汁 麦麥 墉庸 土士 王玉壬 ' +
  '凌陵棱 日曰目 太大犬 天夫 干千于 人入八 北比 白臼自 田由甲申 石右 平乎 丰半 兰三 厂广 风凤 开井';

const FAMILIES: readonly string[] = LOOK_ALIKE.split(' ');

/** True when one character exchanged, added or taken away makes the one name the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}

/** The name, and the name without each one of its characters; two names that are one slip apart have one in common. */
export function slipKeys(name: string): ReadonlySet<string> {
  const keys = new Set([name]);
  for (let i = 0; i < name.length; i += 1) keys.add(name.slice(0, i) + name.slice(i + 1));
  return keys;
}

/** True when the names have equal length and every differing pair of characters looks alike. */
export function looksAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] as string;
    const other = b[i] as string;
    if (one !== other && !FAMILIES.some((family) => family.includes(one) && family.includes(other))) return false;
  }
  return true;
}
