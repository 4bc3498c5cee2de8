/** Prints a composed report as a web page: in an article among navigation, or inside layout tables. */
import type { ReportPart } from './compose-report.ts';
import { noiseLines } from './noise.ts';
import { printHtmlTable } from './print-html-table.ts';
import type { PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';

export function printHtmlPage(parts: readonly ReportPart[], options: PrintOptions, random: Random): string {
  const nested = options.layout === 'htmlLayoutTable';
  const body = parts.map((part) => printPart(part, nested, random)).join('\n');
  const title = parts.find((part) => part.kind === 'title');
  const head = title === undefined || title.kind === 'table' ? '' : title.text;
  const charset = options.encoding === 'gbk' ? random.pick(['gbk', 'gb2312', 'GB18030']) : 'utf-8';
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${head}</title></head><body>
${navigation(options)}${nested ? inLayoutTable(body, options, random) : inArticle(body, options, random)}</body></html>\n`;
}

function printPart(part: ReportPart, nested: boolean, random: Random): string {
  switch (part.kind) {
    case 'title':
      return random.pick([`<h1>${part.text}</h1>`, `<p align="center"><b>${part.text}</b></p>`]);
    case 'heading':
      return random.pick([
        `<p><strong>${part.text}</strong></p>`,
        `<h${random.pick([2, 3, 5])}>${part.text}</h3>`,
        `<p>${part.text}</p>`,
      ]);
    case 'prose':
      return `<p>${part.text}</p>`;
    case 'table': {
      const table = printHtmlTable(part.segments, random);
      return nested && random.chance(0.5) ? `<table><tr><td>${table}</td></tr></table>` : table;
    }
  }
}

function navigation(options: PrintOptions): string {
  const items = options.noise ? '<li>12345</li><li>信箱 3</li><li>微博 27</li>' : '';
  return `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li>${items}</ul></div>\n`;
}

function inArticle(body: string, options: PrintOptions, random: Random): string {
  const { above, below } = surroundings(options, random);
  return `<div class="article">${above}${body}${below}</div><div class="footer">访问量：128374 版权所有</div>`;
}

/** A page of the old kind: a column of links, the report beside it, a line of counters below. */
function inLayoutTable(body: string, options: PrintOptions, random: Random): string {
  const { above, below } = surroundings(options, random);
  return `<table width="1000" align="center"><tr><td width="200" valign="top"><table><tr><td>机构 5</td></tr><tr><td>文件 12</td></tr></table></td>
<td><table width="100%"><tr><td>${above}</td></tr><tr><td>${body}</td></tr><tr><td>${below}</td></tr></table></td></tr>
<tr><td colspan="2">访问量：128374 版权所有</td></tr></table>`;
}

function surroundings(options: PrintOptions, random: Random): { readonly above: string; readonly below: string } {
  if (!options.noise) return { above: '', below: '' };
  const { above, below } = noiseLines(random);
  const lines = (texts: readonly string[]): string =>
    texts.map((text) => `<div>${text.replaceAll('>', '&gt;')}</div>`).join('\n');
  return { above: lines(above), below: lines(below) };
}
