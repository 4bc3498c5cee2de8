/**
 * Redirects from former ids to agencies of the atlas, and from the reports below them. Leaves out an id that some agency
 * bears, and one that leads nowhere: a redirect never hides a page.
 */
import type { AddressRedirect, RedirectsShard } from '../domain/address-redirect.ts';
import type { AgencySummary } from '../domain/shards.ts';
import { compareText } from './compare-text.ts';

/** Sorted by the former id; of two for one former id the first counts. */
export function buildRedirects(
  asked: readonly AddressRedirect[],
  agencies: readonly Pick<AgencySummary, 'id' | 'years'>[],
): RedirectsShard {
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  const taken = new Set(known.keys());
  const valid: AddressRedirect[] = [];
  for (const redirect of asked) {
    if (taken.has(redirect.from) || !known.has(redirect.to)) continue;
    taken.add(redirect.from);
    valid.push(redirect);
  }
  const sorted = valid.sort((a, b) => compareText(a.from, b.from));
  return { agencies: sorted, reports: sorted.flatMap((redirect) => reportRedirects(redirect, known)) };
}

/** The id of a report begins with its agency's. */
function reportRedirects(
  { from, to }: AddressRedirect,
  known: ReadonlyMap<string, Pick<AgencySummary, 'years'>>,
): readonly AddressRedirect[] {
  const reports = (known.get(to)?.years ?? []).flatMap(({ reportId }) => reportId ?? []);
  return reports.map((id) => ({ from: `${from}${id.slice(to.length)}`, to: id }));
}
