/** The `lang` attribute of words that stay Chinese on a page of another language; '' where the page is Chinese or the words are not. */
import { HAN_RUN } from './han-html.ts';
import type { Words } from './words.ts';

export const langOf = (text: string, { locale }: Pick<Words, 'locale'>): string =>
  locale !== 'zh' && text.search(HAN_RUN) >= 0 ? ' lang="zh-CN"' : '';

/** The same as a value for components: undefined where nothing need be said. */
export const chineseOn = (text: string, { locale }: Pick<Words, 'locale'>): string | undefined =>
  locale !== 'zh' && text.search(HAN_RUN) >= 0 ? 'zh-CN' : undefined;
