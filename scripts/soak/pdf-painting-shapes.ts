/** What PDF pages paint with, beyond all reason: functions, colours, shadings, patterns, pictures, states; and a locked bomb. */
import type { Random } from '../printer/seeded-random.ts';
import type { BytesDamage } from './damage.ts';
import { lockedBomb } from './locked-bomb.ts';
import { BIG } from './pdf-font-shapes.ts';
import { framedPdf, streamObject } from './pdf-frame.ts';
import { anySize } from './splice.ts';

export const PDF_PAINTING_SHAPES: readonly BytesDamage[] = [
  {
    name: 'functions',
    damage: (_, random) =>
      framedPdf({ ...colouredBy('6 0 R', random), objects: [functionObject(random), '<< /Function 6 0 R >>'] }),
  },
  {
    name: 'spaces of colours',
    damage: (_, random) =>
      framedPdf({
        resources: `/ColorSpace << /C0 ${colourSpace(random)} >>`,
        content: PAINT,
        objects: ['[/Separation /A 6 0 R 7 0 R]', CURVE],
      }),
  },
  {
    name: 'shadings',
    damage: (_, random) =>
      framedPdf({
        resources: '/Shading << /S0 6 0 R >>',
        content: '/S0 sh\n'.repeat(random.pick([1, 50])),
        objects: [shading(random), CURVE],
      }),
  },
  {
    name: 'patterns',
    damage: (_, random) =>
      framedPdf({
        resources: '/Pattern << /P0 6 0 R >>',
        content: '/Pattern cs /P0 scn 0 0 500 500 re f\n'.repeat(random.pick([1, 50])),
        objects: [pattern(random)],
      }),
  },
  {
    name: 'pictures',
    damage: (_, random) =>
      framedPdf({
        resources: '/XObject << /I0 6 0 R >>',
        content: '/I0 Do\n'.repeat(random.pick([1, 1, 300])),
        objects: [picture(random)],
      }),
  },
  { name: 'pictures within the text', damage: (_, random) => framedPdf({ content: inlinePictures(random) }) },
  {
    name: 'states of graphics',
    damage: (_, random) =>
      framedPdf({
        resources: '/ExtGState << /G0 6 0 R >>',
        content: '/G0 gs\n'.repeat(anySize(5000, random)),
        objects: [state(random), CURVE, GROUP],
      }),
  },
  { name: 'numbers among operators', damage: (_, random) => framedPdf({ content: oddOperands(random) }) },
  { name: 'grids of lines', damage: (_, random) => framedPdf({ content: grid(random) }) },
  {
    name: 'bombs behind a lock',
    damage: (_, random) =>
      lockedBomb(anySize(30_000_000, random), random.pick(['0 0 m 1 1 l S ', '(x) Tj ', '/F1 9 Tf '])),
  },
];

const CURVE = '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >>';
const GROUP = streamObject(
  '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency /CS /DeviceRGB >> /Resources << /ExtGState << /G0 6 0 R >> >>',
  '/G0 gs 0 0 9 9 re f',
);
const PAINT = '/C0 cs 0.5 scn 0 0 500 500 re f\n';

/** The function as that of a colour, of a shading, or of a state. */
function colouredBy(name: string, random: Random): { readonly resources: string; readonly content: string } {
  return random.pick([
    { resources: `/ColorSpace << /C0 [/Separation /A /DeviceRGB ${name}] >>`, content: PAINT },
    {
      resources: `/Shading << /S0 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 9 9] /Function ${name} >> >>`,
      content: '/S0 sh\n',
    },
    {
      resources: `/ExtGState << /G0 << /TR ${name} /SMask << /S /Luminosity /G 7 0 R /TR ${name} >> >> >>`,
      content: '/G0 gs\n',
    },
  ]);
}

function functionObject(random: Random): string {
  const [big, other] = [String(random.pick(BIG)), String(random.pick(BIG))];
  const many = anySize(50_000, random);
  return random.pick([
    streamObject(
      `/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [${big}] /BitsPerSample ${random.pick(['8', '32', big])}`,
      'abc',
    ),
    streamObject(
      `/FunctionType 0 /Domain [${'0 1 '.repeat(20)}] /Range [0 1] /Size [${'2 '.repeat(20)}] /BitsPerSample 8`,
      'a'.repeat(1000),
    ),
    streamObject(
      `/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Size [${big} ${other}] /BitsPerSample 1 /Encode [0 ${big}]`,
      '',
    ),
    `<< /FunctionType 3 /Domain [0 1] /Functions [${'6 0 R '.repeat(random.pick([1, 2, 1000]))}] /Bounds [0.5] /Encode [0 1 0 1] >>`,
    `<< /FunctionType 3 /Domain [0 1] /Functions [${`${CURVE} `.repeat(Math.min(many, 2000))}] /Bounds [${'0.5 '.repeat(many)}] /Encode [0 1] >>`,
    streamObject('/FunctionType 4 /Domain [0 1] /Range [0 1]', `{ ${'dup 1 add 0.5 mul '.repeat(many)} }`),
    streamObject('/FunctionType 4 /Domain [0 1] /Range [0 1]', '{ '.repeat(many)),
    streamObject('/FunctionType 4 /Domain [0 1] /Range [0 1]', `{ ${big} ${other} roll ${big} copy ${big} index }`),
    `<< /FunctionType 2 /Domain [0 1] /N ${random.pick(['-1', '1e308', big])} /C0 [${'0 '.repeat(many)}] /C1 [1] >>`,
  ]);
}

function colourSpace(random: Random): string {
  const big = String(random.pick(BIG));
  const names = '/A '.repeat(anySize(20_000, random));
  return random.pick([
    `[/Indexed /DeviceRGB ${big} <00>]`,
    '6 0 R',
    `[/DeviceN [${names}] /DeviceCMYK 7 0 R]`,
    `[/Indexed [/Indexed /DeviceRGB ${big} <00>] ${big} (a)]`,
    `[/Lab << /WhitePoint [1 1 1] /Range [${big} -${big} 0 1] >>]`,
    `[/CalRGB << /WhitePoint [0 0 0] /Gamma [${big} 0 -1] >>]`,
    `[/ICCBased 4 0 R]`,
    `${'[/Pattern '.repeat(1000)}/DeviceRGB${']'.repeat(1000)}`,
  ]);
}

function shading(random: Random): string {
  const [big, bits] = [String(random.pick(BIG)), String(random.pick([0, 1, 8, 32, 2_147_483_647]))];
  const kind = random.integer(1, 8);
  const entries = `/ShadingType ${String(kind)} /ColorSpace /DeviceRGB /BitsPerCoordinate ${bits} /BitsPerComponent ${bits} /BitsPerFlag ${bits} /VerticesPerRow ${random.pick(['0', '1', '2', big])} /Decode [0 ${big} 0 ${big} 0 1 0 1 0 1] /Coords [0 0 ${big} 1e38 0 -1] /Domain [0 ${big} 0 1] /Matrix [0 0 0 0 0 0] ${random.pick(['', '/Function 7 0 R'])} /BBox [0 0 ${big} 1]`;
  return streamObject(entries, random.pick(['\u0000', 'x', '\u0001\u0002']).repeat(anySize(200_000, random)));
}

function pattern(random: Random): string {
  const step = random.pick(['0', '1e-38', '-1', '1e38', '5']);
  return streamObject(
    `/Type /Pattern /PatternType ${random.pick(['1', '2', '9'])} /PaintType ${random.pick(['1', '2'])} /TilingType 1 /BBox [0 0 ${random.pick(['0', '5', '1e38'])} 5] /XStep ${step} /YStep ${step} /Resources << /Pattern << /P0 6 0 R >> /Font << /F1 5 0 R >> >> /Matrix [${random.pick(['1 0 0 1 0 0', '0 0 0 0 0 0', '1e38 0 0 1e38 0 0'])}]`,
    random.pick([
      '/Pattern cs /P0 scn 0 0 5 5 re f\n'.repeat(random.pick([1, 10])),
      '0 0 m 5 5 l S\n'.repeat(anySize(20_000, random)),
    ]),
  );
}

function picture(random: Random): string {
  const [wide, high] = [String(random.pick([1, 5000, 30_000, ...BIG])), String(random.pick([1, 5000, 30_000, ...BIG]))];
  const filter = random.pick([
    '/DCTDecode',
    '/JPXDecode',
    '/JBIG2Decode',
    '/CCITTFaxDecode',
    '/FlateDecode',
    '/RunLengthDecode',
    'null',
  ]);
  return streamObject(
    `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace ${random.pick(['/DeviceRGB', '/DeviceGray', `[/Indexed /DeviceRGB ${wide} <00>]`])} /BitsPerComponent ${random.pick(['1', '8', '16', '2147483647'])} /Filter ${filter} /DecodeParms << /K -1 /Columns ${wide} /Rows ${high} >> ${random.pick(['', '/SMask 6 0 R', '/Mask 6 0 R', '/Mask [0 1]', '/ImageMask true', '/Decode [1 0]'])}`,
    CODED[filter] ?? 'abc',
  );
}

/** Heads of pictures that claim 65,535 by 65,535 points, or more. */
const CODED: Readonly<Record<string, string>> = {
  '/DCTDecode':
    '\u00ff\u00d8\u00ff\u00c0\u0000\u0011\u0008\u00ff\u00ff\u00ff\u00ff\u0003\u0001\u0022\u0000\u0002\u0011\u0001\u0003\u0011\u0001\u00ff\u00da\u0000\u000c\u0003\u0001\u0000\u0002\u0011\u0003\u0011\u0000\u003f\u0000abc\u00ff\u00d9',
  '/JBIG2Decode':
    '\u0000\u0000\u0000\u0000\u0030\u0000\u0001\u0000\u0000\u0000\u0013\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
  '/JPXDecode':
    '\u00ff\u004f\u00ff\u0051\u0000\u002f\u0000\u0000\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u0007\u0001\u0001\u0007\u0001\u0001\u0007\u0001\u0001\u00ff\u00d9',
  '/RunLengthDecode': '\u0081a'.repeat(5000),
};

function inlinePictures(random: Random): string {
  const [wide, high] = [String(random.pick(BIG)), String(random.pick(BIG))];
  const filter = random.pick(['', '/F /Fl', '/F /AHx', '/F /A85', '/F /DCT', '/F /CCF', '/F [/Fl /Fl]']);
  const end = random.chance(0.7) ? '\nEI\n' : '\n';
  return `BI /W ${wide} /H ${high} /BPC 8 /CS /RGB ${filter} ID ${'ab E EI'.repeat(random.pick([1, 100]))}${end}`.repeat(
    anySize(10_000, random),
  );
}

function state(random: Random): string {
  return `<< /Type /ExtGState /Font [5 0 R ${String(random.pick(BIG))}] /LW ${String(random.pick(BIG))} /D [[${'0 '.repeat(anySize(50_000, random))}] 0] /SMask << /S /Luminosity /G 8 0 R /TR 7 0 R >> /BM [${'/Multiply '.repeat(1000)}] /TR 6 0 R /HT 6 0 R /SA ${random.pick(['true', '6 0 R'])} >>`;
}

/** Operators whose numbers are none, too many, or without measure. */
function oddOperands(random: Random): string {
  const numbers = ['0', '-1', '1e38', '99999999999', '-0.00000000001', '4294967296', '1e999', '(x)', '<<>>', '/N'];
  const some = (count: number): string => Array.from({ length: count }, () => random.pick(numbers)).join(' ');
  const unit = (): string =>
    random.pick([
      `BT /F1 ${some(1)} Tf ${some(6)} Tm (12) Tj ET`,
      `${some(6)} cm`,
      `BT ${some(1)} Tz ${some(1)} Tc ${some(1)} Tw ${some(1)} TL (a b) Tj T* ET`,
      `[${some(2000)}] 0 d`,
      `BT [(a) ${some(500)} (b)] TJ ET`,
      `${some(4)} re f`,
      `${some(6)} c S`,
      `${some(40)} l S`,
      `${some(2)} m ${some(2)} l S`,
      `/${'N'.repeat(5000)} BMC`,
      `BT ${some(2)} Td (12) Tj ET`,
    ]);
  return Array.from({ length: anySize(2000, random) }, unit).join('\n');
}

/** Lines that cross each other: boxes come to the square of them. */
function grid(random: Random): string {
  const count = anySize(10_000, random);
  const step = random.pick([0.01, 0.5, 5]);
  return Array.from({ length: count }, (_, i) => {
    const at = (i * step).toFixed(3);
    return `0 ${at} m 600 ${at} l S ${at} 0 m ${at} 800 l S`;
  }).join('\n');
}
