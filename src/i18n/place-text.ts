/** A place as readers say it: names from the province down, doubled names (市辖区 of a municipality) left out. */
import type { Region } from '../domain/agency.ts';

/** Names from the province down to the township, without gaps and repetitions. */
export function placeNames(region: Region): readonly string[] {
  const names = [region.province, region.prefecture, region.county, region.township];
  return names.filter((name, at): name is string => name !== null && name !== '' && names.indexOf(name) === at);
}

/** 宁夏回族自治区银川市永宁县; '' when nothing is known. */
export const placeText = (region: Region): string => placeNames({ ...region, township: null }).join('');

/** The names with the division code of each level, as far as the code reaches: 64, 6401, 640121. */
export function placeSteps(region: Region): readonly { readonly name: string; readonly code: string | null }[] {
  const levels = [
    [region.province, 2],
    [region.prefecture, 4],
    [region.county, 6],
  ] as const;
  return levels.flatMap(([name, digits]) => {
    if (name === null || name === '') return [];
    const code = region.code !== null && region.code.length >= digits ? region.code.slice(0, digits) : null;
    return [{ name, code }];
  });
}
