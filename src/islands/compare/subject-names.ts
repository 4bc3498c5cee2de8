/** Names of a chosen agency or region in the reader's language. */
import type { Subject } from '../../domain/compared-subject.ts';
import type { CompareWords } from './compare-words.ts';

type Language = Pick<CompareWords, 'locale'>;

export const subjectName = ({ name, en }: Subject, { locale }: Language): string => (locale === 'en' ? en.name : name);

/** Without the places that the line beneath names. */
export const subjectShort = ({ short, en }: Subject, { locale }: Language): string =>
  locale === 'en' ? en.name : short;

/** The subjects, those of one short name (城关镇人民政府) under their full names. */
export const toldApart = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.map((subject) =>
    subjects.some(({ id, short }) => id !== subject.id && short === subject.short)
      ? { ...subject, short: subject.name }
      : subject,
  );

export const subjectPlace = ({ place, en }: Subject, { locale }: Language): string =>
  locale === 'en' ? en.place : place;
