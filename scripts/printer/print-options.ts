/** What a printed report looks like: its layout, how its figures are written, and what is wrong with it. */

/** How the tables are poured; the first word of a layout tells its format, see `FORMAT_OF`. */
export const LAYOUTS = [
  'tabs',
  'pipes',
  'loosePipes',
  'cellPerLine',
  'barredCells',
  'html',
  'htmlLayoutTable',
  'markdownIslands',
  'docx',
  'pdf',
  'pdfText',
  'pdfTextCentred',
  'pdfTextBehind',
  'valuePerLine',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export type PrintedFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';
export const FORMAT_OF: Readonly<Record<Layout, PrintedFormat>> = {
  tabs: 'text',
  pipes: 'markdown',
  loosePipes: 'text',
  cellPerLine: 'text',
  barredCells: 'text',
  html: 'html',
  htmlLayoutTable: 'html',
  markdownIslands: 'markdown',
  docx: 'docx',
  pdf: 'pdf',
  pdfText: 'text',
  pdfTextCentred: 'text',
  pdfTextBehind: 'text',
  valuePerLine: 'text',
};

/** Layouts of text taken out of a PDF by position, where the order of words is not the order of reading. */
export const PDF_LAYOUTS: ReadonlySet<Layout> = new Set<Layout>([
  'pdf',
  'pdfText',
  'pdfTextCentred',
  'pdfTextBehind',
  'valuePerLine',
]);

/** How zeros are printed: as 0, or as one of the marks that mean blank. */
export type Blanks = 'none' | 'marks' | 'empty';

/** `text`: handed over decoded; the others as bytes. */
export const ENCODINGS = ['text', 'utf8', 'utf8Marked', 'utf16le', 'utf16be', 'gbk'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How the headings of sections are written. */
export const HEADING_STYLES = ['form', 'marked', 'bracketed', 'bare', 'doubled', 'absent'] as const;
export type HeadingStyle = (typeof HEADING_STYLES)[number];

/** What a report lacks or has twice. */
export const DAMAGES = [
  'none',
  'rowDropped',
  'tableCut',
  'reportCut',
  'tableAbsent',
  'tableTwice',
  'tableTwiceDiffering',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** How ordinals and brackets of labels are written; `broken`: long labels with a line break inside. */
export const LABEL_STYLES = ['form', 'halfWidth', 'spaced', 'comma', 'broken'] as const;
export type LabelStyle = (typeof LABEL_STYLES)[number];

export interface PrintOptions {
  readonly edition: '2021' | '2019';
  /** （六） in the shape of the other edition. */
  readonly otherShape: 'own' | 'foreign';
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly blanks: Blanks;
  readonly wideDigits: boolean;
  readonly separators: boolean;
  /** Units and remarks behind some figures. */
  readonly remarks: boolean;
  /** One figure in some rows of table three cut by a space. */
  readonly splitDigits: boolean;
  readonly variants: boolean;
  readonly labels: LabelStyle;
  /** Kangxi radicals and compatibility ideographs in the place of some characters. */
  readonly radicals: boolean;
  readonly pageBreak: boolean;
  /** Tables of a PDF are drawn with lines. */
  readonly ruled: boolean;
  readonly headings: HeadingStyle;
  readonly damage: Damage;
  /** Navigation, share bars and visit counters around the report. */
  readonly noise: boolean;
  /** Prose and notes with figures between the tables. */
  readonly proseBetween: boolean;
  readonly agency: string;
  readonly year: number;
  /** Paragraphs behind the usual ones, for reports as long as real ones. */
  readonly extraProse?: ExtraProse;
}

export type ExtraProse = Readonly<Record<'overview' | 'problems' | 'other', readonly string[]>>;
