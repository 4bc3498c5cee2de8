/** What the soak does to a report before it is read: a document, and named ways of damaging one. */
import type { PrintedFormat } from '../printer/print-options.ts';
import type { Random } from '../printer/seeded-random.ts';

/** A sound report before it is damaged. Text, Markdown and HTML are strings, DOCX and PDF bytes. */
export interface SoundDocument {
  readonly format: PrintedFormat;
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** One way of damaging a text. */
export interface TextDamage {
  readonly name: string;
  readonly damage: (text: string, random: Random) => string;
}

/** One way of damaging a binary file. */
export interface BytesDamage {
  readonly name: string;
  readonly damage: (bytes: Uint8Array, random: Random) => Uint8Array;
}
