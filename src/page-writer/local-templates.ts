/** Rendered pages with slots, cut, each with the dictionary of its language; fills each with the text of one page. */
import { wordsOf, type Words } from '../i18n/words.ts';

import type { RenderedSlots } from './page-job.ts';
import type { PageText } from './page-slots.ts';
import type { SiteFile } from './prepared-files.ts';
import { cutTemplate, fillTemplate, type PageTemplate } from './page-template.ts';

export interface LocalTemplate {
  readonly words: Words;
  readonly template: PageTemplate;
}

export const localTemplates = (rendered: readonly RenderedSlots[]): readonly LocalTemplate[] =>
  rendered.map(({ locale, html }) => ({ words: wordsOf(locale), template: cutTemplate(html) }));

/** A page in every language: `section` is the folder above its own. */
export const localPages = (
  templates: readonly LocalTemplate[],
  section: string,
  textOf: (words: Words) => PageText,
): readonly SiteFile[] =>
  templates.map(({ words, template }) => {
    const text = textOf(words);
    return { path: `${words.root}${section}/${text.id}/index.html`, content: fillTemplate(template, text) };
  });
