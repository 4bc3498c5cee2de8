/** The content security policy of every page: it is there, it is strict, and the browser holds to it. */
import { describe, expect, test } from 'vitest';
import { attributeOf, pageElements, type PageElement } from '../../site/page-elements.ts';
import { htmlFiles, pageSamples, readPage } from '../../site/page-samples.ts';
import { servedSite } from '../../site/served-site.ts';

const { dist, browser, url } = servedSite();
type Directives = ReadonlyMap<string, readonly string[]>;

/** Null where a page has no policy, or has it behind something that it should hold for. */
function policyOf(path: string): Directives | null {
  const html = readPage(dist, path);
  const elements = pageElements(html.slice(0, html.indexOf('<body')));
  const at = elements.findIndex((element) => attributeOf(element, 'http-equiv') === 'content-security-policy');
  if (at < 0 || elements.slice(0, at).some(isHeldByPolicy)) return null;
  const written = attributeOf(elements[at] as (typeof elements)[number], 'content') ?? '';
  const parts = written.split(';').map((part) => part.trim().split(/\s+/u));
  return new Map(parts.map(([name, ...sources]) => [name ?? '', sources]));
}

/** Scripts, styles and pictures; JSON for search engines is data. */
function isHeldByPolicy(element: PageElement): boolean {
  if (element.tagName === 'script') return attributeOf(element, 'type') !== 'application/ld+json';
  return ['style', 'img', 'link'].includes(element.tagName) && isAsked(element);
}

/** A link that the browser loads by itself. */
function isAsked(element: PageElement): boolean {
  return (
    element.tagName !== 'link' || ['stylesheet', 'preload', 'modulepreload'].includes(attributeOf(element, 'rel') ?? '')
  );
}

/** Takes `'self'`, a hash, and for pictures `data:` and `blob:`; leaves `*`, hosts and `'unsafe-inline'`. */
const SOURCE = /^(?:'self'|'none'|'sha(?:256|384|512)-[A-Za-z0-9+/]+=*')$/u;

function lapses(path: string): readonly string[] {
  const policy = policyOf(path);
  if (policy === null) return [`${path}: no policy in front of everything`];
  const absent = ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'].filter(
    (name) => !policy.has(name),
  );
  const loose = [...policy].flatMap(([name, sources]) =>
    sources.filter((source) => !SOURCE.test(source) && !(name === 'img-src' && /^(?:data|blob):$/u.test(source))),
  );
  const open = policy.get('default-src')?.join(' ') === "'none'" ? [] : ['default-src is not none'];
  return [...absent, ...loose, ...open].map((fault) => `${path}: ${fault}`);
}

test('every page has a policy that allows its own files and hashes only', () => {
  expect(htmlFiles(dist).flatMap(lapses).slice(0, 10)).toEqual([]);
});

/** One path a type of page. */
const samples = [...new Map(pageSamples(dist).map((sample) => [sample.type, sample])).values()];

describe.each(samples)('$type', ({ path }) => {
  test('what is slipped into the page neither runs, nor shows its style, nor asks another host', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    await page.goto(url(path), { waitUntil: 'load' });
    const outcome = await page.evaluate(slipIn);
    expect(outcome.ran).toEqual([]);
    expect(outcome.styled).toEqual([]);
    expect([...new Set(outcome.violated)].sort()).toEqual(
      expect.arrayContaining(['img-src', 'script-src', 'style-src']),
    );
    expect(asked.filter((url) => url.includes('slipped.example'))).toEqual([]);
    await context.close();
  });
});

/** Runs in the page: puts in what an attacker would, waits, says what came of it. */
async function slipIn(): Promise<{ ran: string[]; styled: string[]; violated: string[] }> {
  const ran: string[] = [];
  const violated: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    violated.push(effectiveDirective.replace(/-(?:elem|attr)$/u, ''));
  });
  Object.assign(window, { slipped: (what: string) => ran.push(what) });
  const script = document.createElement('script');
  script.textContent = 'slipped("inline script")';
  const away = document.createElement('script');
  away.src = 'https://slipped.example/x.js';
  const style = document.createElement('style');
  style.textContent = '#slipped { position: fixed; z-index: 77 }';
  const box = document.createElement('div');
  box.id = 'slipped';
  box.innerHTML =
    '<img src="data:," onerror="slipped(\'handler\')"><img src="https://slipped.example/x.png"><p style="z-index:88">x</p><a href="javascript:slipped(\'link\')">x</a><iframe srcdoc="<script>parent.slipped(1)</script>"></iframe><svg onload="slipped(\'svg\')"></svg>';
  document.body.append(script, away, style, box);
  box.querySelector('a')?.click();
  await new Promise((resolve) => setTimeout(resolve, 150));
  const styled = [getComputedStyle(box).zIndex, getComputedStyle(box.querySelector('p') as Element).zIndex];
  return { ran, styled: styled.filter((value) => value === '77' || value === '88'), violated };
}
