/** Columns and files of the downloads in English. */
export const COLUMN_MEANINGS: Readonly<Record<string, string>> = {};

/** By path; a folder ends in a slash. */
export const FILE_MEANINGS: Readonly<Record<string, string>> = {};
