/**
 * The dictionary of each language: every string of the site, chosen once by the page and handed down as `words`.
 * English is typed against Chinese: a missing key, a missing place in a list or a differing parameter does not compile.
 */
import type { Metric } from '../domain/metric.ts';
import { english } from './en/english.ts';
import { chinese } from './zh/chinese.ts';

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The shape of a dictionary: the Chinese one with any string in the place of its own. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...places: infer Places) => string
      ? (...places: Places) => string
      : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Texts = Widened<typeof chinese>;

export interface Words extends Texts {
  readonly locale: Locale;
  /** Folder of the language below the site's base: '' or `en/`. */
  readonly root: string;
}

/** `undefined` is the language without a folder of its own. */
export function wordsOf(locale: string | undefined): Words {
  return locale === 'en' ? { ...english, locale: 'en', root: 'en/' } : { ...chinese, locale: 'zh', root: '' };
}

/** The name of a thing that the forms name in both languages. */
export const labelOf = (entry: Pick<Metric, 'zh' | 'en'>, { locale }: Pick<Words, 'locale'>): string => entry[locale];
