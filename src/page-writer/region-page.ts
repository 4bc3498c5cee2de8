/** The texts of a region's pages in one language: the page itself, and the further ones that list its members. */
import type { ProfileContext } from '../components/profile/profile-context.ts';
import type { RegionFigures } from '../components/region/region-figures.ts';
import { regionHtml } from '../components/region/region-html.ts';
import { regionMembersHtml, regionMembersTitle } from '../components/region/region-members-html.ts';
import { numberText } from '../i18n/number-text.ts';
import { regionName } from '../i18n/place-text.ts';
import type { Words } from '../i18n/words.ts';
import type { PageText } from './page-slots.ts';

type Context = Pick<ProfileContext, 'places' | 'domains'>;

export function regionPage(figures: RegionFigures, context: Context, words: Words): PageText {
  const title = regionName(figures.shard, context.places, words);
  const description = describe(figures, context, words);
  return { id: figures.shard.code, title, description, body: regionHtml(figures, context, words) };
}

/** `page` from 2. */
export function regionMembersPage(figures: RegionFigures, page: number, context: Context, words: Words): PageText {
  return {
    id: `${figures.shard.code}/${page}`,
    title: regionMembersTitle(figures, page, context.places, words),
    description: describe(figures, context, words),
    body: regionMembersHtml(figures, page, context.places, words),
  };
}

const describe = ({ shard }: RegionFigures, { places }: Context, words: Words): string =>
  words.regionsPage.regionDescription(regionName(shard, places, words), numberText(shard.agencies.length));
