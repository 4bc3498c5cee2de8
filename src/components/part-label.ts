/**
 * What a part of a stated total is called on a page: in Chinese the report's own words; in another language the name of the
 * quantity that the part states, unless it has none or another part of the same total states it too.
 */
import type { BreakdownPart } from '../domain/observation.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import type { Words } from '../i18n/words.ts';

type Part = Pick<BreakdownPart, 'label' | 'metric'>;

export function partLabel({ label, metric }: Part, parts: readonly Part[], words: Words): string {
  if (words.locale === 'zh' || metric === null) return label;
  const shares = parts.filter((part) => part.metric === metric).length > 1;
  return shares ? label : plainMetricName(metric, words);
}
