/** A PDF with the widths of a hundred thousand million characters: V8 itself gives up on so long a list, and ends the process. */
import { framedPdf } from '../../scripts/soak/pdf-frame.ts';

const SYSTEM = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';
const CHARACTERS = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X ${SYSTEM} /FontDescriptor 6 0 R /W [1 99999999999 500] >>`;
const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [${CHARACTERS}] >>`;

export const widePdf = (): Uint8Array =>
  framedPdf({ font: FONT, objects: ['<< /Type /FontDescriptor /FontName /X /Flags 4 >>'] });
