/** Word files made whole, beyond all reason: spans, tables in tables, numbers of lists, styles that hang on each other. */
import type { Random } from '../printer/seeded-random.ts';
import { zipDocx } from '../printer/write-docx.ts';
import type { BytesDamage } from './damage.ts';
import { anySize } from './splice.ts';

export const DOCX_SHAPES: readonly BytesDamage[] = [
  { name: 'spans without end (DOCX)', damage: (_, random) => wordFile(spannedTable(random)) },
  { name: 'tables in tables (DOCX)', damage: (_, random) => wordFile(nestedTables(random)) },
  { name: 'numbers of lists', damage: (_, random) => numberedFile(random) },
  {
    name: 'styles of styles',
    damage: (_, random) =>
      wordFile(paragraph('<w:pStyle w:val="s0"/>').repeat(200), { 'word/styles.xml': styles(random) }),
  },
  { name: 'runs and breaks without end', damage: (_, random) => wordFile(runs(random)) },
  { name: 'attributes without end (DOCX)', damage: (_, random) => wordFile(attributes(random)) },
  { name: 'notes and fields', damage: (_, random) => wordFile(fields(random), NOTES) },
];

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HUGE = ['2147483648', '4294967295', '-1', '-100', '0', '1e300', '9'.repeat(400), 'x', '', '50', '5000'];

function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const title = paragraph('', '青石县云水镇人民政府2024年政府信息公开工作年度报告');
  return zipDocx(
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${title}${body}</w:body></w:document>`,
    more,
  );
}

function paragraph(properties: string, text = '公开1条'): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Up to the limit of tags, five for a cell. */
function spannedTable(random: Random): string {
  const cell = (): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${random.pick(HUGE)}"/><w:vMerge${random.pick(['', ' w:val="restart"', ' w:val="x"'])}/></w:tcPr><w:p/></w:tc>`;
  const columns = random.pick([1, 10, 5000]);
  const row = `<w:tr>${Array.from({ length: columns }, cell).join('')}</w:tr>`;
  return `<w:tbl>${row.repeat(Math.max(1, Math.floor(anySize(30_000, random) / columns)))}</w:tbl>`;
}

/** Below the depth at which a part counts as tangled, and some beyond it; every level with rows of its own. */
function nestedTables(random: Random): string {
  const [depth, rows] = [random.integer(1, 100), random.pick([1, 3, 100])];
  const beside =
    `<w:tr><w:tc>${paragraph('', '（一）予以公开')}</w:tc><w:tc>${paragraph('', '0')}</w:tc></w:tr>`.repeat(rows);
  return `${'<w:tbl>'}${`${beside}<w:tr><w:tc><w:tbl>`.repeat(depth)}${beside}${'</w:tbl></w:tc></w:tr>'.repeat(depth)}</w:tbl>`;
}

const FORMATS = [
  'decimal',
  'upperLetter',
  'lowerRoman',
  'chineseCounting',
  'decimalEnclosedCircle',
  'ideographTraditional',
  'decimalFullWidth',
  'decimalZero',
  'x',
];

function numberedFile(random: Random): Uint8Array {
  const text = random.pick(['%1、', '（%1）', '%1%2%3%4%5%6%7%8%9', '%1'.repeat(100_000), '字'.repeat(100_000)]);
  const levels = Array.from(
    { length: random.pick([1, 9, 5000]) },
    (_, i) =>
      `<w:lvl w:ilvl="${String(i)}"><w:start w:val="${random.pick(HUGE)}"/><w:numFmt w:val="${random.pick(FORMATS)}"/><w:lvlText w:val="${text.slice(0, i > 9 ? 10 : undefined)}"/></w:lvl>`,
  ).join('');
  const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${random.pick(HUGE)}"/></w:lvlOverride></w:num></w:numbering>`;
  const numbered = paragraph(
    `<w:numPr><w:ilvl w:val="${random.pick([...HUGE, '1', '8'])}"/><w:numId w:val="1"/></w:numPr>`,
  );
  return wordFile(numbered.repeat(anySize(20_000, random)), { 'word/numbering.xml': numbering });
}

/** Chains and loops of styles, each built on the next. */
function styles(random: Random): string {
  const count = anySize(20_000, random);
  const each = Array.from(
    { length: count },
    (_, i) =>
      `<w:style w:type="paragraph" w:styleId="s${String(i)}"><w:basedOn w:val="s${String((i + 1) % count)}"/><w:link w:val="s0"/></w:style>`,
  );
  return `<w:styles ${NAMESPACE}>${each.join('')}</w:styles>`;
}

function runs(random: Random): string {
  const unit = random.pick([
    '<w:r><w:t>1</w:t></w:r>',
    '<w:r><w:br/></w:r>',
    '<w:r><w:tab/></w:r>',
    '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
    '<w:bookmarkStart w:id="1" w:name="x"/>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  ]);
  return `<w:p>${unit.repeat(anySize(60_000, random))}</w:p>`;
}

function attributes(random: Random): string {
  const count = anySize(300_000, random);
  const name = random.pick(['a', 'w:a', 'xmlns:a', 'w:val']);
  const each = Array.from(
    { length: count },
    (_, i) => `${name}${name === 'w:val' ? '' : String(i)}="${random.pick(['1', 'x', ''])}"`,
  );
  return `<w:p ${each.join(' ')}><w:r><w:t>公开1条</w:t></w:r></w:p>`;
}

const NOTES = {
  'word/footnotes.xml': `<w:footnotes ${NAMESPACE}><w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote></w:footnotes>`,
};

function fields(random: Random): string {
  const instruction = random.pick([
    'HYPERLINK "javascript:alert(1)"',
    'INCLUDETEXT "/etc/passwd"',
    'DDEAUTO cmd',
    ' FORMCHECKBOX ',
    '"'.repeat(50_000),
    'HYPERLINK '.repeat(5000),
  ]);
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.replaceAll('"', '&quot;')}</w:instrText></w:r>${random.pick(['', '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'])}<w:r><w:t>1</w:t></w:r>${random.pick(['', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'])}<w:r><w:footnoteReference w:id="1"/></w:r>`;
  return `<w:p>${field.repeat(anySize(500, random))}</w:p>`;
}
