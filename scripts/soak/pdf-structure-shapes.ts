/** The skeleton of PDF files bent out of shape: tables of objects, trees of pages, packed streams, nesting, loops. */
import { deflateSync } from 'node:zlib';
import type { Random } from '../printer/seeded-random.ts';
import type { BytesDamage } from './damage.ts';
import { BIG } from './pdf-font-shapes.ts';
import { framedPdf, pdfBytes, streamObject } from './pdf-frame.ts';
import { anySize } from './splice.ts';

export const PDF_STRUCTURE_SHAPES: readonly BytesDamage[] = [
  { name: 'tables of objects', damage: (_, random) => withXrefStream(random) },
  { name: 'plain tables of objects', damage: (_, random) => withXrefTable(random) },
  { name: 'packed objects', damage: (_, random) => withObjectStream(random) },
  { name: 'predictors', damage: (_, random) => framedPdf({ page: '/Contents 6 0 R', objects: [predicted(random)] }) },
  {
    name: 'chains of filters',
    damage: (_, random) => framedPdf({ page: '/Contents 6 0 R', objects: [chained(random)] }),
  },
  { name: 'trees of pages', damage: (_, random) => pageTree(random) },
  { name: 'boxes of pages', damage: (_, random) => framedPdf({ page: pageEntries(random) }) },
  { name: 'one content over and over', damage: (_, random) => repeatedContent(random) },
  {
    name: 'nested objects',
    damage: (_, random) => framedPdf({ page: `/X ${nested(random)}`, objects: [nested(random)] }),
  },
  { name: 'lengths that lead astray', damage: (_, random) => oddLength(random) },
  { name: 'thousands of annotations', damage: (_, random) => annotated(random) },
  {
    name: 'lists of the catalogue',
    damage: (_, random) => framedPdf({ catalogue: catalogue(random), objects: LOOPS }),
  },
];

function withXrefStream(random: Random): Uint8Array {
  const [big, other] = [String(random.pick(BIG)), String(random.pick(BIG))];
  const entries = random.pick([
    `/W [0 0 0] /Index [0 ${big}]`,
    `/W [1 ${big} 1] /Index [0 9]`,
    `/W [1 2 1] /Size ${big}`,
    `/W [1 2 1] /Index [${big} ${other}]`,
    `/W [0 0 0] /Size ${big} /Index [${'0 65535 '.repeat(3000)}]`,
  ]);
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count ${big} >>\nendobj\n`;
  const table = `9 0 obj\n${streamObject(`/Type /XRef /Root 1 0 R /Size 9 ${entries} ${random.pick(['', `/Prev ${String(head.length)}`, `/Prev ${big}`])}`, '\u0001\u0000\u0009\u0000'.repeat(10))}\nendobj\n`;
  return pdfBytes(`${head}${table}startxref\n${String(head.length)}\n%%EOF\n`);
}

function withXrefTable(random: Random): Uint8Array {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`;
  const sections = `${random.pick(['0', String(random.pick(BIG))])} ${String(random.pick(BIG))}\n${'0000000009 00000 n \n'.repeat(anySize(10_000, random))}`;
  // Tables that name each other as the one before, or many that name the one before.
  const count = random.pick([1, 2, 5000]);
  let [body, before] = [head, random.pick([0, head.length])];
  for (let k = 0; k < count; k += 1) {
    const at = body.length;
    body += `xref\n${k === 0 ? sections : '0 1\n0000000000 65535 f \n'}trailer\n<< /Root 1 0 R /Size ${String(random.pick(BIG))} /Prev ${String(before)} >>\n`;
    before = at;
  }
  return pdfBytes(`${body}startxref\n${String(before)}\n%%EOF\n`);
}

function withObjectStream(random: Random): Uint8Array {
  const big = String(random.pick(BIG));
  const content = '7 0 8 2 9 4 << /Type /Font >> 12 0 R';
  const stream = streamObject(
    `/Type /ObjStm /N ${big} /First ${random.pick(['17', big, '-1'])} /Extends 6 0 R`,
    content,
  );
  const at = '\u0002\u0000\u0006\u0000';
  const table = streamObject(`/Type /XRef /Root 1 0 R /Size 20 /W [1 2 1] /Index [7 10]`, at.repeat(10));
  const file = Buffer.from(
    framedPdf({ objects: [stream, table], resources: '/XObject << /A 8 0 R /B 9 0 R >>', content: '/A Do /B Do' }),
  ).toString('latin1');
  return pdfBytes(`${file}startxref\n${String(file.lastIndexOf('7 0 obj'))}\n%%EOF\n`);
}

function predicted(random: Random): string {
  const packed = deflateSync(Buffer.alloc(random.pick([10, 100_000]), 'BT (x) Tj ET ')).toString('latin1');
  const entries = ['Columns', 'Colors', 'BitsPerComponent']
    .map((key) => `/${key} ${String(random.pick([1, 8, ...BIG]))}`)
    .join(' ');
  return streamObject(
    `/Filter /FlateDecode /DecodeParms << /Predictor ${String(random.pick([2, 10, 12, 15, 99]))} ${entries} /EarlyChange ${String(random.pick(BIG))} >>`,
    packed,
  );
}

function chained(random: Random): string {
  const filter = random.pick([
    '/ASCIIHexDecode',
    '/ASCII85Decode',
    '/FlateDecode',
    '/RunLengthDecode',
    '/LZWDecode',
    '/DCTDecode',
    '/JPXDecode',
    '/JBIG2Decode',
    '/CCITTFaxDecode',
    '/Crypt',
  ]);
  const parameters = `/DecodeParms [${`<< /K -1 /Columns ${String(random.pick(BIG))} /Rows ${String(random.pick(BIG))} /JBIG2Globals 6 0 R >> `.repeat(3)}]`;
  return streamObject(
    `/Filter [${`${filter} `.repeat(random.pick([1, 20, 5000]))}] ${parameters}`,
    random.pick(['00', '<~~>', 'z'.repeat(1000), '\u0081x'.repeat(1000)]),
  );
}

function pageTree(random: Random): Uint8Array {
  const depth = anySize(100_000, random);
  const kind = random.pick(['deep', 'wide', 'crossed'] as const);
  if (kind === 'wide') return framedPdf({ kids: `[${'3 0 R '.repeat(depth * 3)}]` });
  if (kind === 'crossed')
    return framedPdf({
      kids: '[6 0 R 7 0 R]',
      objects: [node('[7 0 R 6 0 R 3 0 R]', 7, random), node('[6 0 R 7 0 R 2 0 R]', 6, random)],
    });
  const objects = Array.from({ length: depth }, (_, i) =>
    node(i + 1 === depth ? '[3 0 R]' : `[${String(i + 7)} 0 R]`, i === 0 ? 2 : i + 5, random),
  );
  return framedPdf({ kids: '[6 0 R]', page: `/Parent ${String(depth + 5)} 0 R`, objects });
}

function node(kids: string, parent: number, random: Random): string {
  return `<< /Type /Pages /Kids ${kids} /Parent ${String(parent)} 0 R /Count ${String(random.pick([1, -1, 2_147_483_647]))} >>`;
}

function pageEntries(random: Random): string {
  const side = (): string =>
    random.pick(['0', '-1', '1e38', '-1e308', '99999999999', '1e-300', '4294967296', '(x)', 'null']);
  return `/MediaBox [${[side(), side(), side(), side()].join(' ')}] /CropBox [${[side(), side(), side(), side()].join(' ')}] /Rotate ${random.pick(['90', '45', '-90', '99999999999', '1e308'])} /UserUnit ${side()}`;
}

/** Streams that are counted once and run many times. */
function repeatedContent(random: Random): Uint8Array {
  const unit = random.pick(['0 0 m 500 500 l S\n', WORDY, '/X0 Do\n', 'q 1 0 0 1 0 0 cm\n']);
  const [length, times] = [anySize(20_000, random), anySize(20_000, random)];
  const form = streamObject(
    '/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /Font << /F1 5 0 R >> >>',
    WORDY.repeat(random.pick([1, 200])),
  );
  return framedPdf({
    page: `/Contents [${'6 0 R '.repeat(times)}]`,
    resources: '/XObject << /X0 7 0 R >>',
    objects: [streamObject('', unit.repeat(length)), form],
  });
}

const WORDY = 'BT /F1 9 Tf 1 0 0 1 50 600 Tm (12) Tj ET\n';

function nested(random: Random): string {
  const depth = anySize(200_000, random);
  const [open, close] = random.pick([
    ['[', ']'],
    ['<< /A ', ' >>'],
    ['(', ')'],
    ['<', '>'],
    ['[ << /A [ ', ' ] >> ]'],
  ] as const);
  return `${open.repeat(depth)}1${random.chance(0.5) ? close.repeat(depth) : ''}`;
}

function oddLength(random: Random): Uint8Array {
  const length = random.pick(['6 0 R', '7 0 R', '-5', '0', '99999999999', 'null', '4 0 R']);
  const stream = `<< /Length ${length} /Filter ${random.pick(['6 0 R', '/FlateDecode', '[6 0 R 7 0 R]', 'null'])} /DecodeParms 6 0 R >>\nstream\nBT (x) Tj ET endstream endstream ${'endstrea '.repeat(anySize(100_000, random))}\nendstream`;
  return framedPdf({ page: '/Contents 6 0 R', objects: [stream, '7 0 R'] });
}

function annotated(random: Random): Uint8Array {
  const count = anySize(50_000, random);
  const rectangle = random.pick(['0 0 1 1', '0 0 1e38 1e38', '-1 -1 99999999999 5', 'null']);
  const kind = random.pick([
    '/Widget /FT /Tx /V (x)',
    '/Link',
    '/FreeText /Contents (x) /DA (/F1 9 Tf)',
    '/Ink /InkList [[0 0 1 1]]',
    '/Popup /Parent 6 0 R',
  ]);
  const annotation = `<< /Type /Annot /Subtype ${kind} /Rect [${rectangle}] /AP << /N 7 0 R >> /Kids [6 0 R] >>`;
  const form = streamObject(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 7 0 R >> >>',
    '/X0 Do 0 0 m 9 9 l S',
  );
  return framedPdf({
    page: `/Annots [${'6 0 R '.repeat(count)}]`,
    catalogue: '/AcroForm << /Fields [6 0 R] /NeedAppearances true /DR << >> >>',
    objects: [annotation, form],
  });
}

const LOOPS = [
  '<< /Kids [6 0 R 7 0 R] /Names [(a) 6 0 R] /First 6 0 R /Next 6 0 R /Title (x) /K [6 0 R 7 0 R] /P 7 0 R /OCGs [6 0 R] /Order [6 0 R 7 0 R] >>',
  '[6 0 R 7 0 R 7 0 R]',
];

function catalogue(random: Random): string {
  const many = '6 0 R '.repeat(anySize(100_000, random));
  return random.pick([
    '/Names << /Dests 6 0 R /JavaScript 6 0 R >>',
    '/Outlines 6 0 R',
    '/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>',
    `/OCProperties << /OCGs [${many}] /D << /Order [${many}] /ON [${many}] >> >>`,
    '/OCProperties << /OCGs 7 0 R /D << /Order 7 0 R >> >>',
    '/PageLabels 6 0 R /Dests 6 0 R /OpenAction 6 0 R',
    '/Metadata 6 0 R /Extensions 6 0 R /Pages 2 0 R /Version /9.9',
  ]);
}
