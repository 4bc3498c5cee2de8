/** Rendered pages with slots, cut, each with the dictionary of its language. */
import { wordsOf, type Words } from '../i18n/words.ts';
import type { RenderedSlots } from './page-job.ts';
import { cutTemplate, type PageTemplate } from './page-template.ts';

export interface LocalTemplate {
  readonly words: Words;
  readonly template: PageTemplate;
}

export const localTemplates = (rendered: readonly RenderedSlots[]): readonly LocalTemplate[] =>
  rendered.map(({ locale, html }) => ({ words: wordsOf(locale), template: cutTemplate(html) }));
