/** A PDF file of a few kilobytes whose forms call each other: every level takes ten times as long to read as the one below. */

const CALLS = 10;

export function nestedForms(levels: number): Buffer {
  const form = (name: string, content: string, below: string | null): string => {
    const resources = below === null ? '<< /Font << /F1 4 0 R >> >>' : `<< /XObject << /X ${below} 0 R >> >>`;
    const frame = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources}`;
    return `${name} 0 obj\n<< ${frame} /Length ${String(content.length)} >>\nstream\n${content}\nendstream\nendobj\n`;
  };
  const forms = Array.from({ length: levels }, (_, i) =>
    i === 0 ? form('10', 'BT /F1 9 Tf (x) Tj ET', null) : form(String(10 + i), '/X Do '.repeat(CALLS), String(9 + i)),
  );
  const page = '/X Do';
  return Buffer.from(
    [
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 5 0 R ',
      `/Resources << /XObject << /X ${String(9 + levels)} 0 R >> >> >>\nendobj\n`,
      '4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n',
      `5 0 obj\n<< /Length ${String(page.length)} >>\nstream\n${page}\nendstream\nendobj\n`,
      ...forms,
      'trailer\n<< /Root 1 0 R >>\n%%EOF\n',
    ].join(''),
    'latin1',
  );
}
