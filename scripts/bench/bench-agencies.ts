/**
 * Names of agencies for synthetic corpora: real places of the gazetteer's list, offices as such places have them, each name
 * once, in an order scattered over the country. Takes the text of `divisions.csv`; gives as many as asked, or all there are.
 */
import { seededRandom } from '../printer/seeded-random.ts';

/** Departments that most counties have. */
const BUREAUS = ['教育局', '民政局', '财政局', '水务局', '卫生健康局', '应急管理局', '司法局', '统计局', '审计局'];

/** Takes `团结西路街道`; leaves `望远镇`. */
const STREET = /街道$/u;
/** Takes `望远镇`, `草庙乡`; leaves `某某农场`. */
const TOWN = /[镇乡]$/u;

export function benchAgencies(divisions: string, count: number, seed: number): readonly string[] {
  const names = new Map(rowsOf(divisions));
  const found = new Set<string>();
  for (const [code, name] of names) for (const agency of agenciesOf(code, name, names)) found.add(agency);
  const all = [...found];
  if (count > all.length)
    throw new Error(`Unexpected ${String(count)} agencies, expected at most ${String(all.length)}`);
  return scattered(all, seed).slice(0, count);
}

function rowsOf(divisions: string): readonly (readonly [string, string])[] {
  const lines = divisions.trimEnd().split('\n').slice(1);
  return lines.map((line) => [line.slice(0, line.indexOf(',')), line.slice(line.indexOf(',') + 1)]);
}

function agenciesOf(code: string, name: string, names: ReadonlyMap<string, string>): readonly string[] {
  const above = [4, 6].filter((length) => length < code.length).map((length) => names.get(code.slice(0, length)));
  const place = [...new Set(above)].map((part) => (part === undefined ? '' : part)).join('') + name;
  if (code.length === 9 && STREET.test(name)) return [`${place}办事处`];
  if (code.length === 9 && TOWN.test(name)) return [`${place}人民政府`];
  if (code.length === 6) return [`${place}人民政府`, ...BUREAUS.map((bureau) => `${place}${bureau}`)];
  return [];
}

/** The list in an order that only the seed decides (Fisher and Yates). */
function scattered(list: readonly string[], seed: number): readonly string[] {
  const random = seededRandom(seed);
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = random.integer(0, i);
    [mixed[i], mixed[j]] = [mixed[j] as string, mixed[i] as string];
  }
  return mixed;
}
