/** A PDF of one page, written by hand: takes what a page is to hold and the objects it names, gives a file without a table of objects. */

export interface PdfFrame {
  /** Content of the page. */
  readonly content?: string;
  /** Dictionary of the page's resources beside the font F1, without its brackets. */
  readonly resources?: string;
  /** More entries of the page, of the catalogue and of the trailer. */
  readonly page?: string;
  readonly catalogue?: string;
  readonly trailer?: string;
  /** What the page hangs on instead of itself. */
  readonly kids?: string;
  /** The font F1 instead of Helvetica. */
  readonly font?: string;
  /** Objects from number `FIRST_OWN` on. */
  readonly objects?: readonly string[];
}

/** Number of the first object that a frame brings itself. */
export const FIRST_OWN = 6;

/** Some words that are read as a table, so that lines are looked for as well. */
const WORDS = 'BT /F1 12 Tf 1 0 0 1 50 700 Tm (Report) Tj 1 0 0 1 250 700 Tm (12) Tj 1 0 0 1 350 700 Tm (13) Tj ET\n';

export function framedPdf(frame: PdfFrame): Uint8Array {
  const {
    content = '',
    resources = '',
    page = '',
    catalogue = '',
    trailer = '',
    kids = '[3 0 R]',
    font = HELVETICA,
  } = frame;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids ${kids} /Count 1 >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    streamObject('', WORDS + content),
    font,
    ...(frame.objects ?? []),
  ];
  const body = objects.map((object, i) => `${String(i + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return pdfBytes(
    `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${String(objects.length + 1)} ${trailer} >>\n%%EOF\n`,
  );
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Every character stands for its byte. */
export function pdfBytes(pdf: string): Uint8Array {
  return new Uint8Array(Buffer.from(pdf, 'latin1'));
}

export function streamObject(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}
