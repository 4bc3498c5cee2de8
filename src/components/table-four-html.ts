/** Table four (行政复议、行政诉讼) as one HTML table: three rows of five results, the form's single line turned for narrow screens. */
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../forms/table-four.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { t } from '../i18n/zh.ts';
import { rowCellsHtml, type ValueOf } from './cell-html.ts';

export function tableFourHtml(valueOf: ValueOf): string {
  const heads = DISPUTE_RESULTS.map(({ label }) => `<th class="n" scope="col">${escapeHtml(label)}</th>`).join('');
  const rows = DISPUTE_BLOCKS.map((block) => {
    const label = block.parent === null ? block.label : `${block.parent}：${block.label}`;
    const cells = rowCellsHtml(DISPUTE_RESULTS.map((result) => valueOf(`${block.id}.${result.id}`)));
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells}</tr>`;
  });
  return `<table class="dense form-four"><caption>${escapeHtml(t.form.tableFour)}</caption><thead><tr><th scope="col">${escapeHtml(t.form.tableFourRow)}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
