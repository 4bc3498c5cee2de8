/**
 * Sorting of a table by its column heads, in the browser. Heads with `data-nosort` stay as they are.
 * Numbers begin with the largest, words with the first. Cells without a number come last in both directions: missing is neither
 * small nor large.
 */

/** Turns the heads of a table into sort buttons. */
export function enableSorting(table: HTMLTableElement): void {
  const heads = Array.from(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? []);
  heads.forEach((head, column) => {
    if (head.dataset['nosort'] !== undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    if (head.querySelector('a') === null) button.append(...Array.from(head.childNodes));
    else nameApart(button, `${table.dataset['sortLabel'] ?? ''} ${head.textContent}`);
    head.append(button);
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') ?? (head.classList.contains('n') ? 'ascending' : 'descending');
      const descending = order === 'ascending';
      heads.forEach((other) => {
        other.removeAttribute('aria-sort');
      });
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortRows(table, column, descending ? -1 : 1);
    });
  });
}

/** A head with a link keeps it: the button stands behind, a mark for the eye and words for the ear. */
function nameApart(button: HTMLButtonElement, words: string): void {
  button.setAttribute('aria-label', words);
  button.classList.add('apart');
}

function sortRows(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const rows = Array.from(body.rows).map((row) => ({ row, key: sortKey(row.cells[column]) }));
  rows.sort((one, other) => compareKeys(one.key, other.key, direction));
  body.append(...rows.map(({ row }) => row));
}

/** A number, a text, or null for a cell that holds no value. */
type SortKey = number | string | null;

function sortKey(cell: HTMLTableCellElement | undefined): SortKey {
  const given = cell?.dataset['sort'];
  if (given === '') return null;
  if (given !== undefined) return Number(given);
  return cell?.textContent.trim() ?? null;
}

function compareKeys(one: SortKey, other: SortKey, direction: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
  return direction * String(one).localeCompare(String(other), 'zh-CN');
}
