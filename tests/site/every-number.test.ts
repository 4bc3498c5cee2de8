/**
 * Every number in the text of every page is one that a rule computes again from the published tables for the place where it stands.
 * Years, dates, versions and the names of checks, laws and the hotline are no figures; pages in English have those of the Chinese ones.
 */
import { expect, inject, test } from 'vitest';
import { htmlFiles, readPage } from './page-samples.ts';
import { AGENCY_RULES } from './proof/agency-rules.ts';
import { figureNodes, numbersIn, saidIn, standsIn, type FigureNode } from './proof/figure-nodes.ts';
import { METRIC_RULES } from './proof/metric-rules.ts';
import { COMMON_RULES, OTHER_RULES } from './proof/other-rules.ts';
import { readPublished } from './proof/published.ts';
import { RATE_RULES, RATE_SUM_RULES } from './proof/rate-rules.ts';
import { rowsBehind } from './proof/rows-at.ts';

const dist = inject('dist');
const published = readPublished(dist);
const rowsAt = rowsBehind(published);
const RULES = [...RATE_SUM_RULES, ...COMMON_RULES, ...AGENCY_RULES, ...METRIC_RULES, ...RATE_RULES, ...OTHER_RULES];
const pages = htmlFiles(dist).filter((path) => !path.startsWith('en/') && path !== '404.html');

/** Numbers of the text that no rule gives; `null` where no rule speaks of the place. */
function unexplained(node: FigureNode, page: string): readonly string[] {
  const numbers = numbersIn(node.text);
  if (numbers.length === 0) return [];
  const speaking = RULES.find((each) => each.pages.test(page) && standsIn(node, each.at));
  if (speaking === undefined) return numbers;
  const allowed = speaking.allowed({ node, page, published, rowsAt });
  if (allowed === null) return [];
  const known = new Set(allowed);
  return numbers.filter((number) => !known.has(number));
}

test('every number on every page follows from the published tables', () => {
  const left: string[] = [];
  let numbers = 0;
  for (const page of pages) {
    for (const node of figureNodes(readPage(dist, page))) {
      numbers += numbersIn(node.text).length;
      const wrong = unexplained(node, page);
      const place = node.within.slice(-3).map(({ tagName }) => tagName);
      if (wrong.length > 0)
        left.push(
          `${page} ${place.join('>')}: ${wrong.join(' ')} in “${saidIn(node.within.at(-1) ?? null).slice(0, 160)}”`,
        );
    }
  }
  expect(left).toEqual([]);
  expect(numbers).toBeGreaterThan(20_000);
});
