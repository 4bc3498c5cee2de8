/** What the readers promise of any text, for the fuzzer: no throw, spans inside the text, copies that keep the way back. */
import type { Block } from '../../src/domain/block.ts';
import type { Span } from '../../src/domain/source.ts';
import { readReport, readReportText } from '../../src/pipeline/read/read-report.ts';

/** Faults in words; none when all promises hold. */
export function examineReading(file: string, text: string): readonly string[] {
  try {
    const { value, diagnostics } = readReportText(file, text);
    if (value === null)
      return diagnostics.some(({ severity }) => severity === 'error') ? [] : ['refused without an error'];
    const told = diagnostics.flatMap(({ code, span }) => (span === null ? [] : faultOfSpan(code, span, text.length)));
    return [...told, ...value.blocks.flatMap((block) => faultsOfBlock(block, value.source.text.length))];
  } catch (reason) {
    return [`threw ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`];
  }
}

/** The same text as bytes, which are decoded first; what is read must not depend on the way it came. */
export async function examineBytes(file: string, text: string): Promise<readonly string[]> {
  try {
    const { value, diagnostics } = await readReport({ file, bytes: new TextEncoder().encode(text) });
    const refused = value === null && !diagnostics.some(({ severity }) => severity === 'error');
    return refused ? ['bytes refused without an error'] : [];
  } catch (reason) {
    return [`threw ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`];
  }
}

function faultsOfBlock(block: Block, length: number): readonly string[] {
  const own = faultOfSpan(block.kind, block.span, length);
  if (block.kind === 'table')
    return [
      ...own,
      ...block.rows.flatMap(({ cells }) => cells.flatMap(({ span }) => faultOfSpan('cell', span, length))),
    ];
  const { text, offsets, first } = block.mended;
  if (offsets.length < first + text.length + 1) return [...own, `${block.kind} with ${String(offsets.length)} offsets`];
  for (let i = 0; i <= text.length; i += 1) {
    const offset = offsets[first + i] as number;
    if (!(offset >= 0 && offset <= length)) return [...own, `${block.kind} leads to ${String(offset)}`];
  }
  return own;
}

function faultOfSpan(what: string, { start, end }: Span, length: number): readonly string[] {
  if (start >= 0 && start <= end && end <= length) return [];
  return [`${what} from ${String(start)} to ${String(end)} of ${String(length)}`];
}
