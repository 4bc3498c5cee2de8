/** A table as web pages have it: spans, paragraphs and styled runs inside cells, a number now and then cut over two runs. */
import type { GridCell } from './form-grids.ts';
import type { Segment } from './print-tables.ts';
import type { Random } from './seeded-random.ts';

export function printHtmlTable(segments: readonly Segment[], random: Random): string {
  return segments
    .map(
      (rows) =>
        `<table border="1"><tbody>${rows.map((row) => `<tr>${row.cells.map((cell) => printCell(cell, random)).join('')}</tr>`).join('\n')}</tbody></table>`,
    )
    .join('\n<p style="text-align:center">- 4 -</p>\n');
}

function printCell(cell: GridCell, random: Random): string {
  const columns = cell.columns > 1 ? ` colspan="${cell.columns}"` : '';
  const rows = cell.rows > 1 ? ` rowspan="${cell.rows}"` : '';
  return `<td${columns}${rows} style="width:40px">${content(cell, random)}</td>`;
}

function content(cell: GridCell, random: Random): string {
  const text = cell.text === '' ? random.pick(['', '&nbsp;', '<p>&nbsp;</p>']) : escaped(cell.text);
  if (cell.metric !== null && cell.text.length > 1 && random.chance(0.3))
    return `<p><span>${escaped(cell.text.slice(0, 1))}</span><span style="font-size:14px">${escaped(cell.text.slice(1))}</span></p>`;
  return random.pick([text, `<p>${text}</p>`, `<p><span style="font-family:宋体">${text}</span></p>`]);
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replaceAll('\n', '<br/>');
}
