/** The parameter of the language in the addresses of pages: none for Chinese, `en` for English. */
export const LOCALE_PARAMS = [{ locale: undefined }, { locale: 'en' }] as const;

/** The paths of a page that exists once in each language. */
export const localePaths = (): { params: { locale: string | undefined } }[] =>
  LOCALE_PARAMS.map((params) => ({ params }));
