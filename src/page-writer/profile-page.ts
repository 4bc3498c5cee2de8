/** The text of an agency's page in one language. */
import type { ProfileContext } from '../components/profile/profile-context.ts';
import { profileHtml } from '../components/profile/profile-html.ts';
import type { AgencyShard } from '../domain/shards.ts';
import { agencyName } from '../i18n/agency-name.ts';
import type { Words } from '../i18n/words.ts';
import type { PageText } from './page-slots.ts';

export function profilePage(shard: AgencyShard, context: ProfileContext, words: Words): PageText {
  const { agency, years } = shard;
  const title = agencyName(agency, words);
  const yearList = years.map(({ year }) => words.t.year(year)).join(words.t.list.pause);
  const description = words.agencyPage.description(title, yearList);
  return { id: agency.id, title, description, body: profileHtml(shard, context, words) };
}
