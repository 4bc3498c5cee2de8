/** G1: the requests of a whole area against the sum of its members' reports, with the list of who is missing. */
import type { CheckResult } from '../../domain/check.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';
import { RECEIVED as METRIC } from './collection-entry.ts';
import { countWords } from './count-words.ts';
import { evidenceOf } from './side-label.ts';

/** G1 of every report that speaks for an area. */
export function auditAreas(entries: readonly CollectionEntry[]): readonly (readonly [CollectionEntry, CheckResult])[] {
  const nearestArea = areaFinder(areasByCode(entries));
  const members = new Map<string, CollectionEntry[]>();
  for (const entry of entries) {
    const area = nearestArea(entry);
    if (area === undefined) continue;
    const list = members.get(area.agency.id);
    if (list === undefined) members.set(area.agency.id, [entry]);
    else list.push(entry);
  }
  const speaking = entries.filter(({ agency, year }) => agency.speaksForArea && year !== null);
  return speaking.map((area) => [area, assessArea(area, members.get(area.agency.id) ?? [])]);
}

function areasByCode(entries: readonly CollectionEntry[]): ReadonlyMap<string, CollectionEntry> {
  const areas = new Map<string, CollectionEntry>();
  for (const entry of entries) {
    const { code } = entry.agency.region;
    if (entry.agency.speaksForArea && code !== null && !areas.has(code)) areas.set(code, entry);
  }
  return areas;
}

/** Finds the government right above: of the same place for an office, of a wider place for a government. */
function areaFinder(
  areas: ReadonlyMap<string, CollectionEntry>,
): (entry: CollectionEntry) => CollectionEntry | undefined {
  const known = new Map<string, readonly CollectionEntry[]>();
  return ({ agency }) => {
    const { code } = agency.region;
    if (code === null) return undefined;
    const above = known.get(code) ?? areasAbove(code, areas);
    known.set(code, above);
    for (const area of above) {
      const isWider = !agency.speaksForArea || area.agency.region.code !== code;
      if (isWider && area.agency.id !== agency.id) return area;
    }
    return undefined;
  };
}

/** Governments of the place and of the wider ones, the nearest first. */
function areasAbove(code: string, areas: ReadonlyMap<string, CollectionEntry>): readonly CollectionEntry[] {
  const above: CollectionEntry[] = [];
  for (let length = code.length; length > 1; length -= 1) {
    const area = areas.get(code.slice(0, length));
    if (area !== undefined) above.push(area);
  }
  return above;
}

function assessArea(area: CollectionEntry, members: readonly CollectionEntry[]): CheckResult {
  const total = area.received;
  const stated = members.filter((member) => member.year === area.year && member.received !== null);
  const known = new Set(stated.map(({ agency }) => agency.id));
  const absent = new Map(
    members.filter(({ agency }) => !known.has(agency.id)).map(({ agency }) => [agency.id, agency.name]),
  );
  if (total === null) return notAssessable('G1', '', '未读到表三新收总计，不能核对。', [METRIC]);
  if (stated.length === 0) return notAssessable('G1', '', '未收录所辖机关本年度的新收申请数，不能核对。');
  const sum = sumOnce(stated);
  const evidence = evidenceOf(area.receivedCell ?? undefined);
  const frame = { id: 'G1', instance: METRIC, expected: sum, actual: total, evidence };
  const said = `全区域新收${countWords(total)}件，已收录的${countWords(known.size)}家所辖机关合计${countWords(sum)}件`;
  if (sum > total) return failed(frame, { message: `${said}，部分之和大于整体，多${countWords(sum - total)}件。` });
  const missing = [...absent.values()].sort();
  if (sum === total) return passed(frame, { message: `${said}，相等。` });
  const names = missing.length === 0 ? '其余机关未收录' : `未收录${missing.join('、')}等机关`;
  return notAssessable('G1', METRIC, `${said}；${names}，不能判断。`, [...absent.keys()].sort(), evidence);
}

/** An agency that is in the collection twice counts once. */
function sumOnce(members: readonly CollectionEntry[]): number {
  const byAgency = new Map(members.map((member) => [member.agency.id, member.received as number]));
  let sum = 0;
  for (const value of byAgency.values()) sum += value;
  return sum;
}
