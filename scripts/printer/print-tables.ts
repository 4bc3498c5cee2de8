/** Pours grids into text layouts: tabs, pipes, one cell a line. PDF text and HTML have files of their own. */
import type { GridRow } from './form-grids.ts';
import type { Random } from './seeded-random.ts';

/** Rows of one table between two page breaks. */
export type Segment = readonly GridRow[];
export type TextLayout = 'tabs' | 'pipes' | 'loosePipes' | 'cellPerLine' | 'barredCells';

/** `exact`: covered cells keep their column, nothing trails: needed where empty cells mean blanks. */
export function printTable(segments: readonly Segment[], layout: TextLayout, random: Random, exact: boolean): string {
  if (layout === 'cellPerLine' || layout === 'barredCells') return cellsPerLine(segments, layout, random);
  const collapsed = !exact && random.chance(0.6);
  const pages = segments.map((rows) => {
    const lines = fill(rows, collapsed).map((cells) => separated(cells, layout, random, exact));
    if (layout === 'pipes') lines.splice(1, 0, `|${'---|'.repeat(10)}`);
    return lines.join('\n');
  });
  return joinPages(pages, random);
}

/** A page number or two empty lines between the parts of a table. */
export function joinPages(pages: readonly string[], random: Random): string {
  return pages.join(random.pick(['\n\n- 4 -\n\n', '\n\n', '\n第 3 页\n', '\n\n— 5 —\n\n']));
}

/** Every row with all its columns; covered cells are empty, or left out and made up for at the end when `collapsed`. */
function fill(rows: readonly GridRow[], collapsed: boolean): readonly (readonly string[])[] {
  const open: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    let owed = 0;
    const covered = (): void => {
      while ((open[cells.length + (collapsed ? owed : 0)] as number) > 0) {
        open[cells.length + (collapsed ? owed : 0)] = (open[cells.length + (collapsed ? owed : 0)] as number) - 1;
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      covered();
      const at = cells.length + (collapsed ? owed : 0);
      if (cell.rows > 1) for (let i = 0; i < cell.columns; i += 1) open[at + i] = cell.rows - 1;
      cells.push(cell.text);
      if (collapsed && !row.header) owed += cell.columns - 1;
      else for (let i = 1; i < cell.columns; i += 1) cells.push('');
    }
    covered();
    for (let i = 0; i < owed; i += 1) cells.push('');
    return cells;
  });
}

function separated(cells: readonly string[], layout: TextLayout, random: Random, exact: boolean): string {
  const trailing = exact ? 0 : random.integer(0, 2);
  if (layout === 'tabs') return cells.join('\t') + '\t'.repeat(trailing);
  if (layout === 'pipes') return `| ${cells.join(' | ').replaceAll('\n', '<br>')} |${' |'.repeat(trailing)}`;
  return `${cells.join(' | ')} |${'|'.repeat(trailing)}`;
}

function cellsPerLine(segments: readonly Segment[], layout: TextLayout, random: Random): string {
  const between = layout === 'barredCells' ? '\n|\n' : '\n';
  const pages = segments.map((rows) => rows.flatMap((row) => row.cells.map((cell) => cell.text)).join(between));
  return joinPages(pages, random);
}
