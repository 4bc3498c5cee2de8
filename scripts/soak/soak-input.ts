/** The inputs of a soak, one for each number: the same seed and number give the same bytes, so that a fault can be seen again. */
import type { ReportInput } from '../../src/domain/source.ts';
import type { PrintedFormat } from '../printer/print-options.ts';
import { seededRandom, type Random } from '../printer/seeded-random.ts';
import { BYTE_DAMAGES, wronglyEncoded } from './byte-damages.ts';
import type { BytesDamage, SoundDocument } from './damage.ts';
import { DOCX_DAMAGES } from './docx-damages.ts';
import { DOCX_SHAPES } from './docx-shapes.ts';
import { HTML_DAMAGES } from './html-damages.ts';
import { MARK_DAMAGES } from './mark-damages.ts';
import { MONSTERS } from './monsters.ts';
import { PDF_DAMAGES } from './pdf-damages.ts';
import { PDF_SHAPES } from './pdf-shapes.ts';
import type { SoakDocuments } from './seed-documents.ts';
import { TEXT_DAMAGES } from './text-damages.ts';

export interface SoakInput {
  readonly number: number;
  /** What was done to it, in words. */
  readonly damage: string;
  readonly format: PrintedFormat;
  readonly input: ReportInput;
}

/** Share of files made whole, beyond all reason, among those that are damaged as only their format can be. */
const SHAPES = 0.12;
/** One input in so many is a monster: each costs a second or more. */
const MONSTER_EVERY = 1000;
/** Formats in the proportions in which they are tried: cheap readers more often. */
const FORMATS: readonly PrintedFormat[] = [
  'text',
  'text',
  'text',
  'markdown',
  'markdown',
  'html',
  'html',
  'html',
  'docx',
  'pdf',
];
const OTHER_NAMES = ['a.txt', 'a.html', 'a.md', 'a.docx', 'a.pdf', 'a.doc', 'a', 'a.csv', '.txt', 'x\u202etxt.exe'];

/** Input `number` of the soak of a seed, made of one of the sound documents. */
export function soakInput(seed: number, number: number, documents: SoakDocuments): SoakInput {
  const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  if (number % MONSTER_EVERY === MONSTER_EVERY - 1) {
    const monster = MONSTERS[Math.floor(number / MONSTER_EVERY) % MONSTERS.length] as (typeof MONSTERS)[number];
    return inputOf(number, monster.name, monster.make(random));
  }
  const format = random.pick(FORMATS);
  const size = random.integer(1, 12);
  const offered = size === 1 ? documents.whole : size <= 4 ? documents.short : documents.pieces;
  const document = random.pick(offered.filter((each) => each.format === format));
  const { content } = document;
  return typeof content === 'string'
    ? damagedText(number, document, content, random)
    : damagedBytes(number, document, content, random);
}

/** One to three damages, one upon the other; one input in five is damaged in its bytes or its encoding. */
function damagedText(number: number, document: SoundDocument, text: string, random: Random): SoakInput {
  if (random.chance(0.1))
    return inputOf(number, 'wrong encoding', { ...document, content: wronglyEncoded(text, random) });
  if (random.chance(0.1)) return damagedBytes(number, document, new TextEncoder().encode(text), random);
  const offered = document.format === 'html' ? [...HTML_DAMAGES, ...HTML_DAMAGES, ...TEXT_DAMAGES] : TEXT_DAMAGES;
  const first = random.pick([...offered, ...MARK_DAMAGES]);
  let damaged = first.damage(text, random);
  for (let more = random.integer(0, 2); more > 0; more -= 1)
    damaged = random.pick([...offered, ...MARK_DAMAGES]).damage(damaged, random);
  return inputOf(number, first.name, { ...document, content: damaged });
}

type OwnDamages = Readonly<Record<PrintedFormat, readonly BytesDamage[]>>;

const OWN_DAMAGES: OwnDamages = { docx: DOCX_DAMAGES, pdf: PDF_DAMAGES, html: [], markdown: [], text: [] };
const OWN_SHAPES: OwnDamages = { docx: DOCX_SHAPES, pdf: PDF_SHAPES, html: [], markdown: [], text: [] };

function damagedBytes(number: number, document: SoundDocument, bytes: Uint8Array, random: Random): SoakInput {
  const own = (random.chance(SHAPES) ? OWN_SHAPES : OWN_DAMAGES)[document.format];
  const { name, damage } = random.pick(own.length > 0 && random.chance(0.6) ? own : BYTE_DAMAGES);
  const file = random.chance(0.1) ? random.pick(OTHER_NAMES) : document.file;
  const told = file === document.file ? name : 'false file name';
  return inputOf(number, told, { ...document, file, content: damage(bytes, random) });
}

function inputOf(number: number, damage: string, { format, file, content }: SoundDocument): SoakInput {
  const input = typeof content === 'string' ? { file, text: content } : { file, bytes: content };
  return { number, damage, format, input };
}
