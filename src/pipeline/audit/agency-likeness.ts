/** Whether two written names can mean one agency: long and short forms, aliases in brackets, a misread character. */

/** Names of the area in front. Takes `曲靖市沾益区` of `曲靖市沾益区西平街道`; leaves `西平街道`. */
const AREA_PREFIX = /^(?:[^省市县区州盟旗]{1,8}(?:省|自治区|自治州|自治县|市|州|盟|县|旗|区))+(?=.{2})/u;
/** Words that long forms have and short forms lack. Takes `人民政府`, `办事处`; leaves `街道`. */
const FORMAL_WORDS = /人民政府|办事处|委员会|\s/gu;
/** An alias behind the name. Takes `（宗教事务局）`; leaves `民族事务委员会`. */
const ALIAS = /[（(][^）)]*[）)]/gu;
/** County or district named in front. Takes `永宁县`; leaves `曲靖市`. */
const COUNTY = /([^省市县区州盟旗]{1,6}[县区旗])(?=.{2})/u;
/** A name instead of which the report only points to itself. Takes `我镇`, `本机关`; leaves `西平街道`. */
const SELF_REFERENCE = /^(?:我|本|该|全)/u;

/** True when nothing in the names speaks against their being the same agency. */
export function sameAgency(a: string, b: string): boolean {
  const [left, right] = [a.replace(ALIAS, ''), b.replace(ALIAS, '')];
  if (countiesDiffer(left, right)) return false;
  const [whole, other] = [left.replace(FORMAL_WORDS, ''), right.replace(FORMAL_WORDS, '')];
  if (whole.includes(other) || other.includes(whole)) return true;
  const [short, long] = [coreName(whole), coreName(other)].sort((x, y) => x.length - y.length) as [string, string];
  return long.includes(short) || isSubsequence(short, long) || differsInOne(short, long);
}

/** True for a name that names the agency. */
export function namesAgency(name: string): boolean {
  return name.length >= 3 && !SELF_REFERENCE.test(name);
}

const coreName = (name: string): string => name.replace(AREA_PREFIX, '');

/** 永宁县 and 贺兰县 are two; 卧岗区 and 卧龙区 differ in one character, as misread text does. */
function countiesDiffer(a: string, b: string): boolean {
  const left = COUNTY.exec(a)?.[1];
  const right = COUNTY.exec(b)?.[1];
  if (left === undefined || right === undefined || left.at(-1) !== right.at(-1)) return false;
  return !left.endsWith(right) && !right.endsWith(left) && !differsInOne(left, right);
}

/** 发改局 keeps the order of the characters of 发展和改革局. */
function isSubsequence(short: string, long: string): boolean {
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((character, i) => character !== b[i]).length <= 1;
}
