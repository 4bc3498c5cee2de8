/** Table four (行政复议、行政诉讼) as one HTML table: three rows of five results, the form's single line turned for narrow screens. */
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../forms/table-four.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { disputeBlockLabel, disputeColumnLabel } from '../i18n/form-labels.ts';
import { rowCellsHtml, type ValueOf } from './cell-html.ts';
import { turnedHeadHtml } from './markup.ts';
import type { Words } from '../i18n/words.ts';

export function tableFourHtml(valueOf: ValueOf, words: Words): string {
  const { t } = words;
  const heads = DISPUTE_RESULTS.map((result) => turnedHeadHtml(disputeColumnLabel(result, words))).join('');
  const rows = DISPUTE_BLOCKS.map((block) => {
    const cells = rowCellsHtml(
      DISPUTE_RESULTS.map((result) => valueOf(`${block.id}.${result.id}`)),
      words,
    );
    return `<tr><th scope="row">${escapeHtml(disputeBlockLabel(block, words))}</th>${cells}</tr>`;
  });
  return `<table class="dense form-four"><caption>${escapeHtml(t.form.tableFour)}</caption><thead><tr><th scope="col">${escapeHtml(t.form.tableFourRow)}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
