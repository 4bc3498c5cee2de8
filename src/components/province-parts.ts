/**
 * The rows of a long table by province, in pages: `44`, `44-2` … Only main metrics and rates are cut so; the rows of the others
 * stand in their CSV and on the profiles.
 */
import type { Region } from '../domain/agency.ts';
import type { PlacesEn } from '../i18n/place-text.ts';
import { regionName } from '../i18n/place-text.ts';
import type { Words } from '../i18n/words.ts';
import { pagesOf } from './pager-html.ts';

export interface ProvincePart<Row> {
  /** Two digits of the province; `00` for agencies without a place. */
  readonly code: string;
  /** In Chinese; '' where there is none. */
  readonly province: string;
  readonly rows: readonly Row[];
  readonly pages: number;
}

/** `most` rows a page; none where the `shown` rows of the first page are all. */
export function provinceParts<Row extends { readonly region: Region }>(
  rows: readonly Row[],
  shown: number,
  most: number,
): readonly ProvincePart<Row>[] {
  if (rows.length <= shown) return [];
  const byProvince = new Map<string, Row[]>();
  for (const row of rows) {
    const code = row.region.code?.slice(0, 2) ?? NOWHERE;
    const known = byProvince.get(code);
    if (known === undefined) byProvince.set(code, [row]);
    else known.push(row);
  }
  return [...byProvince]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({
      code,
      province: own.find(({ region }) => region.province !== null)?.region.province ?? '',
      rows: own,
      pages: pagesOf(own.length, most),
    }));
}

const NOWHERE = '00';

/** Name of a page in its address: `44`, `44-2`. */
export const partName = (code: string, page: number): string => (page === 1 ? code : `${code}-${page}`);

/** The province of a part, or that there is none. */
export const placeOfPart = (
  { code, province }: Pick<ProvincePart<unknown>, 'code' | 'province'>,
  places: PlacesEn,
  words: Words,
): string => (code === NOWHERE ? words.agenciesPage.unknownPlace : regionName({ code, name: province }, places, words));

/** Title of one page of a part: 公开率，宁夏回族自治区 2/3. `name`: of what the table lists. */
export function partTitle(
  name: string,
  part: ProvincePart<unknown>,
  page: number,
  places: PlacesEn,
  words: Words,
): string {
  const of = part.pages > 1 ? ` ${page}/${part.pages}` : '';
  return `${name}${words.t.list.comma}${placeOfPart(part, places, words)}${of}`;
}
