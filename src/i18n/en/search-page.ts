/** Copy of the search page. */
import type { Texts } from '../words.ts';

export const searchPage: Texts['searchPage'] = {
  title: 'Search',
  description: 'Find agencies, regions and metrics by name, alias, place or pinyin.',
  plain: 'Or browse the plain lists:',
};
