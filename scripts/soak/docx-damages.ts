/** Damages of Word files: their XML broken inside a sound package, entities, parts missing or led astray, bombs. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../printer/seeded-random.ts';
import { zipDocx } from '../printer/write-docx.ts';
import type { BytesDamage } from './damage.ts';
import { HTML_DAMAGES } from './html-damages.ts';
import { MARK_DAMAGES } from './mark-damages.ts';
import { anySize } from './splice.ts';
import { TEXT_DAMAGES } from './text-damages.ts';
import { bombPart, lyingSizes, zipHeaders } from './zip-tricks.ts';

export const DOCX_DAMAGES: readonly BytesDamage[] = [
  { name: 'broken XML in DOCX', damage: (bytes, random) => withDocument(bytes, (xml) => breakXml(xml, random)) },
  { name: 'deep XML in DOCX', damage: (_, random) => zipDocx(deepXml(random)) },
  {
    name: 'entities in DOCX',
    damage: (bytes, random) =>
      withDocument(
        bytes,
        (xml) => random.pick(DOCTYPES) + xml.replace(DECLARATION, '').replace('<w:t xml:space="preserve">', '$&&bomb;'),
      ),
  },
  {
    name: 'parts of DOCX missing',
    damage: (bytes, random) =>
      withParts(bytes, (parts) => Object.fromEntries(Object.entries(parts).filter(() => random.chance(0.6)))),
  },
  { name: 'parts of DOCX misnamed', damage: (bytes, random) => withParts(bytes, (parts) => misname(parts, random)) },
  { name: 'links out of DOCX', damage: (bytes, random) => withParts(bytes, (parts) => linkOut(parts, random)) },
  { name: 'zip bomb', damage: (bytes, random) => withParts(bytes, (parts) => ({ ...parts, ...bombPart(random) })) },
  {
    name: 'zip bomb with false sizes',
    damage: (bytes, random) =>
      lyingSizes(
        withParts(bytes, (parts) => ({ ...parts, ...bombPart(random) })),
        random,
      ),
  },
  { name: 'zip headers changed', damage: (bytes, random) => zipHeaders(bytes, random) },
  { name: 'thousands of parts', damage: (bytes, random) => withParts(bytes, (parts) => crowd(parts, random)) },
  { name: 'huge spans in DOCX', damage: (bytes, random) => withDocument(bytes, (xml) => hugeSpans(xml, random)) },
];

type Parts = Readonly<Record<string, Uint8Array>>;

const DOCUMENT = 'word/document.xml';
const DATE = new Date('2025-01-01T00:00:00');

function withParts(bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  return zipSync({ ...change(unzipSync(bytes)) }, { mtime: DATE, level: 1 });
}

function withDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withParts(bytes, (parts) => ({
    ...parts,
    [DOCUMENT]: strToU8(change(strFromU8(parts[DOCUMENT] ?? new Uint8Array()))),
  }));
}

function breakXml(xml: string, random: Random): string {
  return random.pick([...TEXT_DAMAGES, ...MARK_DAMAGES, ...HTML_DAMAGES]).damage(xml, random);
}

/** Takes the declaration at the top; leaves processing instructions within. */
const DECLARATION = /^<\?xml[^>]*\?>/u;

const DOCTYPES = [
  '<!DOCTYPE d [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY bomb "&c;&c;&c;&c;&c;&c;&c;&c;">]>',
  '<!DOCTYPE d [<!ENTITY bomb SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE d [<!ENTITY bomb "&bomb;">]>',
  '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">',
];

function deepXml(random: Random): string {
  const depth = anySize(20_000, random);
  const [open, close] = random.pick([
    ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['<w:p><w:r>', '</w:r></w:p>'],
    ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['<x>', '</x>'],
    ['<w:hyperlink>', '</w:hyperlink>'],
  ] as const);
  const closed = random.chance(0.7) ? close.repeat(depth) : '';
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${open.repeat(depth)}<w:p><w:r><w:t>公开1条</w:t></w:r></w:p>${closed}</w:body></w:document>`;
}

const NAMES = [
  '../../../tmp/evil.xml',
  '/word/document.xml',
  'word\\document.xml',
  'WORD/DOCUMENT.XML',
  'word/document.xml\u0000',
  'word/',
];

function misname(parts: Parts, random: Random): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [random.chance(0.4) ? random.pick(NAMES) : name, bytes]),
  );
}

const TARGETS = [
  'file:///etc/passwd',
  '../../../../../etc/passwd',
  'http://127.0.0.1:9/x',
  '\\\\host\\share',
  'document.xml',
  '',
];

function linkOut(parts: Parts, random: Random): Parts {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = ['image', 'styles', 'numbering', 'footnotes', 'comments', 'hyperlink'].map(
    (type, i) =>
      `<Relationship Id="r${String(i)}" Type="${kind}/${type}" Target="${random.pick(TARGETS)}"${random.chance(0.5) ? ' TargetMode="External"' : ''}/>`,
  );
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="r0" r:link="r0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const document = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace('<w:body>', `<w:body>${drawing}`);
  return { ...parts, 'word/_rels/document.xml.rels': strToU8(rels), [DOCUMENT]: strToU8(document) };
}

function crowd(parts: Parts, random: Random): Parts {
  const count = anySize(random.chance(0.1) ? 8000 : 500, random);
  const more = Array.from({ length: count }, (_, i): [string, Uint8Array] => [
    `word/p${String(i)}.xml`,
    strToU8('<x/>'),
  ]);
  return { ...parts, ...Object.fromEntries(more) };
}

function hugeSpans(xml: string, random: Random): string {
  const put = random.pick([
    '<w:gridSpan w:val="999999999"/>',
    '<w:gridSpan w:val="-1"/>',
    '<w:gridSpan w:val="x"/>',
    '<w:vMerge/>',
    '<w:gridSpan w:val="5000"/><w:vMerge/>',
  ]);
  return xml.replaceAll('<w:tcPr>', (tag) => (random.chance(0.2) ? tag + put : tag));
}
