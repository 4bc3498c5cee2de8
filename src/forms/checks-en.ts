/** The English texts of the checks, by id. */
export interface CheckTextsEn {
  readonly compares: string;
  readonly basis: string;
  readonly sound: string;
  readonly broken: string;
}

export const CHECKS_EN: Readonly<Record<string, CheckTextsEn>> = {};
