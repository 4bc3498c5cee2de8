/** Fonts and character maps of PDF files whose numbers are beyond all reason: each a page that uses the font. */
import type { Random } from '../printer/seeded-random.ts';
import type { BytesDamage } from './damage.ts';
import { FIRST_OWN, framedPdf, streamObject } from './pdf-frame.ts';

/** Numbers that something is counted up to. */
export const BIG = [255, 65_535, 1_000_000, 16_777_215, 16_777_216, 2_147_483_647, 4_294_967_295, 99_999_999_999];

export const PDF_FONT_SHAPES: readonly BytesDamage[] = [
  { name: 'widths of fonts', damage: (_, random) => framedPdf({ font: wideFont(random), objects: [DESCRIPTOR] }) },
  { name: 'first and last characters', damage: (_, random) => framedPdf({ font: simpleFont(random) }) },
  { name: 'maps of characters', damage: (_, random) => mappedFont(random, '/ToUnicode 6 0 R', '/Identity-H') },
  { name: 'maps of codes', damage: (_, random) => mappedFont(random, '', '6 0 R') },
  { name: 'tables within fonts', damage: (_, random) => embeddedFont(random) },
  { name: 'characters that are programs', damage: (_, random) => drawnFont(random) },
];

const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 /Descent -120 >>';
const SYSTEM = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';

function composite(more: string, own: string, encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding ${encoding} ${more} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light ${SYSTEM} /FontDescriptor ${String(FIRST_OWN)} 0 R ${own} >>] >>`;
}

function wideFont(random: Random): string {
  const [from, to] = [random.pick([0, 1, -5, 60_000]), random.pick(BIG)];
  const range = random.chance(0.5) ? `${String(from)} ${String(to)} 500` : `${String(from)} ${String(to)} 500 1 900`;
  const key = random.pick(['/W', '/W2', '/W', '/DW']);
  const many = to > 65_535 ? 1 : random.pick([1, 10, 3000]);
  return composite('', `${key} [${`${range} `.repeat(many)}]`, key === '/W2' ? '/UniGB-UCS2-V' : '/UniGB-UCS2-H');
}

function simpleFont(random: Random): string {
  const [first, last] = [random.pick([0, -1, ...BIG]), random.pick(BIG)];
  const widths = `[${'500 '.repeat(random.pick([1, 256, 100_000]))}]`;
  const differences = `[${String(random.pick(BIG))} ${'/A /B '.repeat(random.pick([1, 1000, 50_000]))}]`;
  return `<< /Type /Font /Subtype ${random.pick(['/Type1', '/TrueType'])} /BaseFont /Helvetica /FirstChar ${String(first)} /LastChar ${String(last)} /Widths ${widths} /Encoding << /Type /Encoding /Differences ${differences} >> >>`;
}

const ENDS = ['FF', 'FFFF', 'FEFFFF', 'FFFFFF', '7FFFFFFF', 'FFFFFFFF', 'FFFFFFFFFFFF'];

/** Ranges of a character map, up to four thousand millions each. */
function mappedFont(random: Random, more: string, encoding: string): Uint8Array {
  const end = random.pick(ENDS);
  const [low, high] = ['0'.repeat(end.length), end];
  const [kind, to] = random.pick([
    ['bfrange', '<0041>'],
    ['bfrange', `[${'<0041> '.repeat(1000)}]`],
    ['bfrange', `<${'0041'.repeat(2000)}>`],
    ['cidrange', '1'],
    ['cidrange', '4294967295'],
    ['notdefrange', '1'],
    ['codespacerange', ''],
  ] as const);
  const range = `1 begin${kind}\n<${low}> <${high}> ${to}\nend${kind}\n`.repeat(random.pick([1, 1, 20, 1000]));
  const use = random.pick(['', '/Identity-H usecmap', '/UniGB-UCS2-H usecmap']);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap ${use}\n/CMapName /X def\n1 begincodespacerange <${low}> <${high}> endcodespacerange\n${range}endcmap end end`;
  const uses = random.chance(0.3) ? '/UseCMap 6 0 R' : '';
  const own = `/FontDescriptor 7 0 R`;
  const stream = streamObject(`/Type /CMap /CMapName /X ${uses}`, map);
  return framedPdf({ font: composite(more, own, encoding), objects: [stream, DESCRIPTOR] });
}

/** A TrueType file whose only tables say that there is more than there is. */
function embeddedFont(random: Random): Uint8Array {
  const file = fontFile(fontTables(random)).toString('latin1');
  const descriptor = DESCRIPTOR.replace('>>', `/FontFile2 7 0 R >>`);
  const font = random.chance(0.5)
    ? '<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 32 /LastChar 34 /Widths [500 500 500] /FontDescriptor 6 0 R >>'
    : composite('', '/CIDToGIDMap /Identity', '/Identity-H').replace('CIDFontType0', 'CIDFontType2');
  return framedPdf({ font, objects: [descriptor, streamObject(`/Length1 ${String(file.length)}`, file)] });
}

const MOST = 65_535;
const noughts = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const most = (count: number): readonly number[] => Array.from({ length: count }, () => MOST);

function fontTables(random: Random): Readonly<Record<string, Buffer>> {
  const units = random.pick([0, 1, MOST]);
  return {
    cmap: characterTable(random),
    head: words([1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, units, ...noughts(16), random.pick([0, 1, 7]), 0, 0]),
    hhea: words([1, 0, 800, 200, 0, 1000, ...noughts(11), random.pick([0, 1, MOST])]),
    hmtx: words([500, 0]),
    maxp: words([1, 0, random.pick([0, 1, 2, MOST]), ...most(4), 2, ...most(8)]),
    loca: words([0, 0, ...most(2)]),
    glyf: words([random.pick([1, MOST]), ...noughts(6), random.pick([0, MOST])]),
    post: words([random.pick([2, 3]), ...noughts(15), random.pick([0, MOST])]),
  };
}

/** Groups of a format twelve table, each of which stands for up to four thousand million characters. */
function characterTable(random: Random): Buffer {
  const [first, last] = [random.pick([0, 32]), random.pick([255, 65_535, 1_114_111, 4_294_967_295])];
  const groups = random.pick([1, 3, 5000]);
  const table = Buffer.alloc(28 + 12 * Math.min(groups, 5000));
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(random.pick([0, 1, 10]), 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(groups, 24);
  for (let at = 28; at + 12 <= table.length; at += 12) {
    table.writeUInt32BE(first, at);
    table.writeUInt32BE(last, at + 4);
  }
  return table;
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, i * 2);
  return bytes;
}

const RECORD = 16;

function fontFile(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables);
  const head = Buffer.alloc(12 + RECORD * names.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  let at = head.length;
  for (const [i, name] of names.entries()) {
    const { length } = tables[name] as Buffer;
    head.write(name, 12 + RECORD * i, 'latin1');
    head.writeUInt32BE(at, 12 + RECORD * i + 8);
    head.writeUInt32BE(length, 12 + RECORD * i + 12);
    at += length;
  }
  return Buffer.concat([head, ...Object.values(tables)]);
}

/** A font of type three: every character is a program that may call the next, or itself. */
function drawnFont(random: Random): Uint8Array {
  const count = random.pick([1, 100, 3000]);
  const program = random.pick([
    '0 0 m 5 5 l S',
    'BT /F1 9 Tf (aaaa) Tj ET',
    '/X0 Do',
    'BT /F1 9 Tf (ab) Tj (ab) Tj ET',
  ]);
  const names = Array.from({ length: count }, (_, i) => `/g${String(i)}`);
  const glyphs = names.map((name) => `${name} 6 0 R`).join(' ');
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1e38 1e38] /FontMatrix [${random.pick(['0.001 0 0 0.001 0 0', '0 0 0 0 0 0', '1e38 0 0 1e38 0 0'])}] /FirstChar 0 /LastChar ${String(random.pick(BIG))} /Widths [${'500 '.repeat(256)}] /Encoding << /Differences [0 ${names.slice(0, 256).join(' ')}] >> /CharProcs << ${glyphs} >> /Resources << /Font << /F1 5 0 R >> /XObject << /X0 7 0 R >> >> >>`;
  const form = streamObject(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >>',
    'BT /F1 9 Tf (a) Tj ET',
  );
  return framedPdf({
    font,
    content: 'BT /F1 9 Tf (abcdef) Tj ET '.repeat(random.pick([1, 500])),
    objects: [streamObject('', `500 0 d0 ${program}`), form],
  });
}
