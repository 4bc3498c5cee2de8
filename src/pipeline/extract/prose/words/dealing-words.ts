/** Words that deal numbers out to names in their order: 网站、微信分别为12条、45条. 先后, which tells times too, is none. */
export const DEALING_WORDS: readonly string[] = ['分别', '依次', '顺次'];
/** The words as a pattern. */
export const DEALING = DEALING_WORDS.join('|');
