/**
 * One found report in the list of the search page: its name with a link to the first sentence found, then the sentences, each with
 * a link to its line. Every word of a report reaches the page as text.
 */
import type { FoundReport } from './text-finder.ts';

/** `words` carries the words of the page in its language as `data-` attributes. */
export async function reportItem(report: FoundReport, words: DOMStringMap): Promise<HTMLLIElement> {
  const { root = '', language = '', reportName = '' } = words;
  const page = `${root}reports/${encodeURI(report.reportId)}/`;
  const name =
    language === 'en'
      ? (await import('../../i18n/en/agency-name-en.ts')).agencyNameEn({ id: report.agencyId, name: report.agencyName })
      : report.agencyName;
  const item = document.createElement('li');
  const head = document.createElement('p');
  head.append(
    link(
      `${page}${anchorOf(report.passages[0]?.line)}`,
      reportName.replace('{name}', name).replace('{y}', report.year),
    ),
    note(language === 'en' ? report.agencyName : report.place),
  );
  item.append(head, ...report.passages.map((passage) => sentence(passage, page, words)));
  return item;
}

const anchorOf = (line: number | null | undefined): string => (line === null || line === undefined ? '' : `#L${line}`);

function sentence({ line, pieces }: FoundReport['passages'][number], page: string, words: DOMStringMap): HTMLElement {
  const quote = document.createElement('blockquote');
  quote.lang = 'zh-CN';
  quote.append(
    ...pieces.map(({ text, hit }) => {
      if (!hit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  if (line === null) return quote;
  const way = link(`${page}${anchorOf(line)}`, (words['line'] ?? '').replace('{n}', String(line)));
  way.lang = document.documentElement.lang;
  quote.append(' ', way);
  return quote;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function note(text: string): HTMLElement {
  const small = document.createElement('span');
  small.className = 'note';
  small.lang = 'zh-CN';
  small.textContent = text;
  return small;
}
