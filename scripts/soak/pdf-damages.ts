/** Damages of PDF files: numbers and references beyond reason, loops, streams that swell, locks, broken tables of objects. */
import { deflateSync } from 'node:zlib';
import type { Random } from '../printer/seeded-random.ts';
import type { BytesDamage } from './damage.ts';
import { nestedForms } from './nested-forms.ts';
import { anySize } from './splice.ts';

export const PDF_DAMAGES: readonly BytesDamage[] = [
  {
    name: 'numbers in PDF',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) =>
        pdf.replace(NUMBER, (number) => (random.chance(0.02) ? random.pick(ODD_NUMBERS) : number)),
      ),
  },
  {
    name: 'references in PDF',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) =>
        pdf.replace(REFERENCE, (reference) =>
          random.chance(0.2) ? `${String(random.integer(0, 12))} 0 R` : reference,
        ),
      ),
  },
  {
    name: 'names in PDF',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) => pdf.replace(NAME, (name) => (random.chance(0.05) ? random.pick(ODD_NAMES) : name))),
  },
  {
    name: 'objects of PDF missing',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) => pdf.replace(OBJECT, (object) => (random.chance(0.15) ? '' : object))),
  },
  {
    name: 'operators in PDF',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) =>
        pdf.replace(OPERATOR, (operator) => (random.chance(0.05) ? random.pick(OPERATORS) : operator)),
      ),
  },
  { name: 'swelling streams', damage: (_, random) => onePage(bombStream(random)) },
  {
    name: 'operators without end',
    damage: (_, random) => onePage(plainStream(random.pick(ENDLESS).repeat(anySize(100_000, random)))),
  },
  { name: 'forms that call forms', damage: (_, random) => formsInForms(random) },
  { name: 'loops in PDF', damage: (_, random) => withKids(random.pick(LOOPS)) },
  {
    name: 'locked PDF',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) => pdf.replace('/Root', `/Encrypt ${random.pick(LOCKS)} /ID [<00><00>] /Root`)),
  },
  {
    name: 'broken fonts',
    damage: (bytes, random) =>
      withSource(bytes, (pdf) =>
        pdf.replaceAll(
          '/UniGB-UCS2-H',
          random.pick(['/NoSuch', '/Identity-H', '/UniGB-UTF16-V', '9 0 R', '/../../../etc/passwd']),
        ),
      ),
  },
];

/** Mostly what is read in an instant; one in ten would go on for hours. */
function formsInForms(random: Random): Uint8Array {
  const levels = random.chance(0.1) ? random.integer(5, 12) : random.integer(1, 2);
  const leaf = random.pick(['', 'BT /F1 9 Tf (12) Tj ET', '0 0 m 5 5 l S', '/X0 Do']);
  return nestedForms({ levels, calls: random.pick([1, 2, 10]), leaf, distinct: random.chance(0.5) });
}

/** Takes `12`, `-3.5`; leaves names and letters. */
const NUMBER = /(?<![\w/])-?\d+(?:\.\d+)?(?!\w)/gu;
/** Takes `3 0 R`; leaves `3 0 obj`. */
const REFERENCE = /\b\d+ 0 R\b/gu;
/** Takes `/Type`; leaves strings. */
const NAME = /\/[A-Za-z]\w{0,30}/gu;
/** Takes one object from number to `endobj`. */
const OBJECT = /\b\d+ 0 obj[\s\S]{0,20000}?endobj/gu;
/** Takes operators of text and lines: `Tj`, `Tm`, `l`, `m`. */
const OPERATOR = /\b(?:Tj|Tm|Tf|BT|ET|S|l|m)\b/gu;

const ODD_NUMBERS = ['-1', '0', '99999999999', '1e308', '-0.0000001', '4294967296', '.', '--5', '2147483647', 'NaN'];
const ODD_NAMES = [
  '/Type',
  '/Pages',
  '/Page',
  '/Kids',
  '/Parent',
  '/Length',
  '/Filter',
  '/XRef',
  '/ObjStm',
  '/',
  '/FlateDecode',
  '/JBIG2Decode',
  '/DCTDecode',
  '/Crypt',
];
const OPERATORS = [
  'q',
  'Q',
  'Do',
  'BI',
  'ID',
  'EI',
  'sh',
  'cm',
  'BMC',
  'TJ',
  "'",
  '"',
  'T*',
  'd0',
  'BX',
  '/F9 0 Tf',
  '[',
  '<<',
  '(',
];
const ENDLESS = [
  'q ',
  'BT ',
  '0 0 m 500 500 l S ',
  '(x) Tj ',
  '0 0 500 1 re f ',
  '/F1 Do ',
  '1 0 0 1 0 0 cm ',
  '<< ',
  '[ ',
  'BT /F1 12 Tf 1 0 0 1 50 700 Tm <4E00> Tj ET ',
];
const LOOPS = [
  '[2 0 R]',
  '[2 0 R 2 0 R 3 0 R]',
  '[4 0 R]',
  '4 0 R',
  `[${'3 0 R '.repeat(5000)}]`,
  '[]',
  '[3 0 R 9 0 R]',
];
const LOCKS = [
  '<< /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -44 >>',
  '<< /Filter /Standard /V 5 /R 6 >>',
  '<< /Filter /Unknown >>',
  '3 0 R',
  'null',
];

function withSource(bytes: Uint8Array, change: (pdf: string) => string): Uint8Array {
  return bytesOf(change(Buffer.from(bytes).toString('latin1')));
}

function bytesOf(pdf: string): Uint8Array {
  return new Uint8Array(Buffer.from(pdf, 'latin1'));
}

function plainStream(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

/** Deflated once, or twice over: a kilobyte may stand for a gigabyte. */
function bombStream(random: Random): string {
  const unit = random.pick(['\u0000', '0 0 m 1 1 l S ', '(x) Tj ', ' ']);
  const size = random.pick([50_000, 100_000, 200_000, 500_000, 2_000_000, 20_000_000]);
  const once = deflateSync(Buffer.alloc(size, unit), { level: 1 });
  const twice = random.chance(0.3);
  const packed = twice ? deflateSync(once) : once;
  const filter = twice ? '[/FlateDecode /FlateDecode]' : '/FlateDecode';
  return `<< /Length ${String(packed.length)} /Filter ${filter} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}

function onePage(content: string): Uint8Array {
  return bytesOf(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n${content}\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`,
  );
}

function withKids(kids: string): Uint8Array {
  return bytesOf(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids ${kids} /Count 999999999 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>\nendobj\n4 0 obj\n<< /Type /Pages /Kids [2 0 R 4 0 R] /Count -5 /Parent 4 0 R >>\nendobj\n5 0 obj\n${plainStream('BT (x) Tj ET')}\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 /Prev 0 >>\n%%EOF\n`,
  );
}
