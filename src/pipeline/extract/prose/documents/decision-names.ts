/** The decisions of table two by the word that names each in 行政许可, 行政处罚 and 行政强制. */
export const DECISION_METRICS: Readonly<Record<'许可' | '处罚' | '强制', string>> = {
  许可: 'licensing.decisions',
  处罚: 'penalties.decisions',
  强制: 'compulsoryMeasures.decisions',
};

/** The metrics of the decisions that words name, in the order of the form. */
export function decisionsNamed(words: string): readonly string[] {
  return Object.entries(DECISION_METRICS).flatMap(([name, metric]) => (words.includes(name) ? [metric] : []));
}
