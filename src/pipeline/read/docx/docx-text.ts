/**
 * A DOCX as text: takes what mammoth read of the document, gives lines and, for tables, rows parted by tabs with an empty
 * cell for every column and row that a cell spans. This text is what is stored and shown.
 */

/** The parts of mammoth's document model that are read here. */
export interface DocxNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly DocxNode[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly breakType?: string;
  /** Words that are struck through are withdrawn. */
  readonly isStrikethrough?: boolean;
}

/** Widest and tallest cell that is believed. */
const WIDEST = 50;
const TALLEST = 500;
/** A cell with more text than this, or with a table in it, is there for the layout. */
const LONGEST_CELL = 300;
/** Takes runs of white space; leaves words. */
const WHITE = /\s+/gu;

/** The text of a document. */
export function docxText(document: DocxNode): string {
  const lines: string[] = [];
  addLines(document, lines);
  return `${lines.join('\n')}\n`;
}

function addLines(node: DocxNode, lines: string[]): void {
  for (const child of node.children ?? []) {
    if (child.type === 'paragraph') for (const line of paragraphLines(child)) lines.push(line);
    else if (child.type === 'table') addTable(child, lines);
    else if (child.type !== 'comment') addLines(child, lines);
  }
}

/** Lines of a paragraph: a line break within it begins a new one; tabs become spaces, for tabs part cells. */
function paragraphLines(paragraph: DocxNode): string[] {
  return textOf(paragraph)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' '));
}

function textOf(node: DocxNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.isStrikethrough === true) return '';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : '';
  let text = '';
  for (const child of node.children ?? []) text += textOf(child) + (child.type === 'paragraph' ? '\n' : '');
  return text;
}

function addTable(table: DocxNode, lines: string[]): void {
  const rows = (table.children ?? []).filter((row) => row.type === 'tableRow');
  if (rows.some((row) => isLayout(row, rows.length))) {
    for (const row of rows) for (const cell of row.children ?? []) addLines(cell, lines);
    return;
  }
  // An empty line keeps the table apart from the words around it.
  lines.push('', ...tableLines(rows), '');
}

function isLayout(row: DocxNode, rows: number): boolean {
  const cells = row.children ?? [];
  if (rows === 1 && cells.length < 2) return true;
  const frames = rows >= FEWEST_FRAMED;
  return cells.some((cell) => holdsTable(cell, frames) || textOf(cell).length > LONGEST_CELL);
}

/** Rows of a table in whose cells a table of one cell is no more than a frame around the value. */
const FEWEST_FRAMED = 4;

function holdsTable(cell: DocxNode, frames: boolean): boolean {
  return (cell.children ?? []).some((child) => child.type === 'table' && !(frames && isFrame(child)));
}

function isFrame({ children = [] }: DocxNode): boolean {
  return children.length === 1 && children[0]?.children?.length === 1;
}

function tableLines(rows: readonly DocxNode[]): string[] {
  /** Rows that a cell above still covers, by column. */
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? -1) > 0) {
        covered[cells.length] = (covered[cells.length] as number) - 1;
        cells.push('');
      }
    };
    for (const cell of row.children ?? []) {
      skipCovered();
      const below = Math.min(TALLEST, cell.rowSpan ?? 1) - 1;
      for (let k = 0; k < Math.min(WIDEST, cell.colSpan ?? 1); k += 1) {
        covered[cells.length] = below;
        cells.push(k === 0 ? textOf(cell).trim().replace(WHITE, ' ') : '');
      }
    }
    skipCovered();
    return cells.join('\t');
  });
}
