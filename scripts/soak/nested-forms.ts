/** A PDF whose page calls forms that call forms: some kilobytes whose work grows tenfold with every level. */

export interface NestedForms {
  readonly levels: number;
  /** How often the page, and each form but those of the last level, calls the forms of the next level. */
  readonly calls: number;
  /** Content of the forms of the last level. */
  readonly leaf: string;
  /** A form of its own for every call, so that none is known already. */
  readonly distinct: boolean;
}

const FIRST_FORM = 6;

export function nestedForms(shape: NestedForms): Uint8Array {
  const { levels, calls, leaf } = shape;
  const words = ['(Report) Tj', '1 0 0 1 250 700 Tm (12) Tj', '1 0 0 1 350 700 Tm (13) Tj'].join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources(shape, 0)} /Contents 4 0 R >>`,
    streamOf('', `BT /F1 12 Tf 1 0 0 1 50 700 Tm ${words} ET ${callsOf(calls)}`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: levels * widthOf(shape) }, (_, i) => {
      const level = Math.floor(i / widthOf(shape)) + 1;
      const form = `/Type /XObject /Subtype /Form /BBox [0 0 500 500] ${resources(shape, level)}`;
      return streamOf(form, level === levels ? leaf : callsOf(calls));
    }),
  ];
  const body = objects.map((object, i) => `${String(i + 1)} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer\n<< /Root 1 0 R /Size ${String(objects.length + 1)} >>\n%%EOF\n`;
  return new TextEncoder().encode(`%PDF-1.7\n${body}${trailer}`);
}

const widthOf = ({ calls, distinct }: NestedForms): number => (distinct ? calls : 1);

/** The forms that a page (level 0) or a form may call, and the font. */
function resources(shape: NestedForms, level: number): string {
  const width = widthOf(shape);
  const names = Array.from(
    { length: level < shape.levels ? shape.calls : 0 },
    (_, i) => `/X${String(i)} ${String(FIRST_FORM + level * width + (i % width))} 0 R`,
  );
  return `/Resources << /Font << /F1 5 0 R >> /XObject << ${names.join(' ')} >> >>`;
}

const callsOf = (calls: number): string => Array.from({ length: calls }, (_, i) => `/X${String(i)} Do`).join('\n');

const streamOf = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
