/** The texts of a check's definition in the reader's language. */
import type { CheckDefinition } from '../forms/checks.ts';
import { CHECKS_EN } from '../forms/checks-en.ts';
import type { Words } from './words.ts';

type Language = Pick<Words, 'locale'>;

/** What is compared, in one sentence. */
export const comparesText = ({ id, compares }: CheckDefinition, { locale }: Language): string =>
  (locale === 'en' ? CHECKS_EN[id]?.compares : undefined) ?? compares;

/** Legal article or logical ground. */
export const basisText = ({ id, basis }: CheckDefinition, { locale }: Language): string =>
  (locale === 'en' ? CHECKS_EN[id]?.basis : undefined) ?? basis;

/** The input of the example, in words. */
export const exampleText = (check: CheckDefinition, kind: 'sound' | 'broken', { locale }: Language): string =>
  (locale === 'en' ? CHECKS_EN[check.id]?.[kind] : undefined) ?? check[kind].words;
