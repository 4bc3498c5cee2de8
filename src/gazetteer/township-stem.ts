/** The stem of a township's name, by which it is known whatever its rank of the day: 西平 of 西平街道 and of 西平镇. */

/** Takes the ending that tells a township's rank; leaves its stem. */
const TOWNSHIP_RANK = /(?<=.)(?:街道办事处|街道|办事处|民族乡|镇|乡|苏木|地区|街)$/u;

export function townshipStem(name: string): string {
  return name.replace(TOWNSHIP_RANK, '');
}
