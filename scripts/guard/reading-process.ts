/**
 * The process in which PDF and Word files are read: takes bytes and their kind as a message, answers with the text. Whatever
 * a file makes of the packages that read it, it ends this process and no other: even V8 itself gives up on some.
 */
import process from 'node:process';
import { readDocx } from '../../src/pipeline/read/docx/read-docx.ts';
import { readPdf } from '../../src/pipeline/read/pdf/read-pdf.ts';
import type { BinaryReaders } from '../../src/pipeline/read/read-report.ts';
import { endWithParent } from './end-with-parent.ts';

/** A file to read. */
export interface ReadingQuestion {
  readonly kind: keyof BinaryReaders;
  readonly bytes: Uint8Array;
}

const READERS: BinaryReaders = { pdf: readPdf, docx: readDocx };

endWithParent();
process.on('message', ({ kind, bytes }: ReadingQuestion) => {
  void READERS[kind](bytes).then((parsed) => process.send?.(parsed));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
