/**
 * Full-text search in the browser: opens the index below `folder` when it is first asked, and gives the reports that hold the
 * words of a query to the letter, one after another, best first. Refuses (throws) where there is no index.
 */
import { unpackLines } from '../../domain/report-text.ts';
import { findPassages, queryTerms, type FoundPassage } from './find-passages.ts';

export interface FoundReport {
  readonly reportId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly place: string;
  /** '' where it is not known. */
  readonly year: string;
  readonly passages: readonly FoundPassage[];
}

export type TextFinder = (query: string) => AsyncGenerator<FoundReport>;

export function textFinder(folder: string): TextFinder {
  let engine: Promise<SearchEngine> | null = null;
  return async function* find(query) {
    const terms = queryTerms(query);
    if (terms.length === 0) return;
    engine ??= openEngine(folder);
    const seen = new Set<string>();
    let found = 0;
    for (const { words, most } of attempts(terms)) {
      if (most === FEW_FETCHED && found >= ENOUGH) return;
      for await (const report of reportsOf(await (await engine).search(words), terms, most, seen)) {
        found += 1;
        yield report;
      }
    }
  };
}

/** What we use of Pagefind. */
interface SearchEngine {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly search: (words: string) => Promise<SearchAnswer>;
}

interface SearchAnswer {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Fragment> }[];
}

/** One report as the engine keeps it. */
interface Fragment {
  /** `reports/<id>/?<agency id>#<lines>`. */
  readonly raw_url: string;
  readonly raw_content: string;
  readonly meta: { readonly title: string; readonly place: string; readonly year: string };
}

/** A large atlas has its index in several parts, so that none needs much memory to build. */
async function openEngine(folder: string): Promise<SearchEngine> {
  const whole = new URL(folder, location.href).href;
  const { parts } = (await (await fetch(`${whole}parts.json`)).json()) as { readonly parts: number };
  const engine = (await import(/* @vite-ignore */ `${whole}1/pagefind.js`)) as SearchEngine;
  await engine.options({ baseUrl: '/' });
  await engine.init();
  for (let part = 2; part <= parts; part += 1) await engine.mergeIndex(`${whole}${part}/`);
  return engine;
}

/** Reports fetched in vain before an attempt is given up. */
const MANY_FETCHED = 24;
const FEW_FETCHED = 16;
/** With so many found, looser attempts are left out. */
const ENOUGH = 3;
const HAN = /^\p{Script=Han}{3,}$/u; // takes 营商环境; leaves 12345 and 热线

/**
 * Engine and browser cut Chinese into words each in its own way: the words as a phrase come first, then in any order, then what
 * merely begins or ends alike. Whatever comes back is held against the query.
 */
function attempts(terms: readonly string[]): readonly { readonly words: string; readonly most: number }[] {
  const all = terms.join(' ');
  const [only = ''] = terms;
  const phrase = terms.length === 1 ? [{ words: `"${only}"`, most: MANY_FETCHED }] : [];
  const loose = terms.length === 1 && HAN.test(only) ? [only.slice(0, 2), only.slice(-2)] : [];
  return [...phrase, { words: all, most: MANY_FETCHED }, ...loose.map((words) => ({ words, most: FEW_FETCHED }))];
}

/** Fetched side by side. */
const TOGETHER = 8;

async function* reportsOf(
  { results }: SearchAnswer,
  terms: readonly string[],
  most: number,
  seen: Set<string>,
): AsyncGenerator<FoundReport> {
  let inVain = 0;
  const unseen = results.filter(({ id }) => !seen.has(id));
  for (let at = 0; at < unseen.length && inVain < most; at += TOGETHER) {
    const batch = unseen.slice(at, at + TOGETHER);
    for (const { id } of batch) seen.add(id);
    for (const fragment of await Promise.all(batch.map((result) => result.data()))) {
      const report = foundReport(fragment, terms);
      if (report.passages.length === 0) inVain += 1;
      else yield report;
    }
  }
}

function foundReport({ raw_url, raw_content, meta }: Fragment, terms: readonly string[]): FoundReport {
  const { pathname, search, hash } = new URL(raw_url, 'https://atlas.invalid/');
  const { title, place, year } = meta;
  const known = `${place}${title}${year}`;
  return {
    reportId: decodeURIComponent(pathname.split('/')[2] ?? ''),
    agencyId: decodeURIComponent(search.slice(1)),
    ...{ agencyName: title, place, year },
    passages: findPassages(raw_content, unpackLines(decodeURIComponent(hash.slice(1))), terms, known),
  };
}
