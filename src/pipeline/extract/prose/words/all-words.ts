/** Words that say what follows of all that were counted, as a pattern: 均为, 都是, 全部, 全为; leaves 全年 and 共. */
export const ALL_WORDS = '均|都|全部|全(?=[系为是由])';
/** The words where they open a sentence: 均予以公开, 申请人均为, 以上均; leaves 其中. */
export const OPENS_OF_ALL = `(?:申请人|以上|上述)?(?:${ALL_WORDS})`;
