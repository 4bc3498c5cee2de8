/**
 * Recognises the six sections of a report by the words of their headings: takes the blocks, gives the sections in
 * reading order with what stands before the first. Ordinals and heading levels may lie; a table of contents is none.
 */
import type { Block, ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Section } from '../../domain/report.ts';
import type { SectionCandidate } from './section-candidates.ts';
import { sectionCandidates } from './section-candidates.ts';
import { dropContents } from './drop-contents.ts';

export function recogniseSections(report: ReadReport): Parsed<readonly Section[]> {
  const { blocks } = report;
  const candidates = dropContents(sectionCandidates(blocks));
  const chosen = chooseHeadings(candidates);
  return { value: cutSections(blocks, chosen), diagnostics: noteHeadings(chosen) };
}

/** A heading out of order must be this sure: its own ordinal and the form's words. */
const SURE = 8;

/** The heaviest chain of headings in the form's order, then sure ones out of order, then sections on fees. */
function chooseHeadings(candidates: readonly SectionCandidate[]): readonly SectionCandidate[] {
  const six = candidates.filter((candidate) => !candidate.fee);
  const chosen = new Set(heaviestChain(six));
  const numbers = new Set([...chosen].map((candidate) => candidate.number));
  for (const candidate of six) {
    if (numbers.has(candidate.number) || candidate.weight < SURE) continue;
    numbers.add(candidate.number);
    chosen.add(candidate);
  }
  return candidates.filter((candidate) => chosen.has(candidate) || (candidate.fee && candidate.ordinal !== null));
}

/** Numbers strictly increasing; of equal chains the one that begins earlier. */
function heaviestChain(candidates: readonly SectionCandidate[]): readonly SectionCandidate[] {
  const best: (readonly SectionCandidate[])[] = [[], [], [], [], [], [], []];
  const weights = [0, -1, -1, -1, -1, -1, -1];
  for (const candidate of candidates) {
    let from = 0;
    for (let n = 1; n < candidate.number; n += 1) if ((weights[n] as number) > (weights[from] as number)) from = n;
    const weight = (weights[from] as number) + candidate.weight;
    if (weight <= (weights[candidate.number] as number)) continue;
    weights[candidate.number] = weight;
    best[candidate.number] = [...(best[from] as readonly SectionCandidate[]), candidate];
  }
  return best[weights.indexOf(Math.max(...weights))] as readonly SectionCandidate[];
}

function cutSections(blocks: readonly Block[], chosen: readonly SectionCandidate[]): readonly Section[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return [];
  const sections: Section[] = [];
  const opening = chosen[0];
  if (opening === undefined || opening.heading.start > first.span.start) {
    const end = opening?.heading.start ?? last.span.end;
    const endBlock = opening === undefined ? blocks.length : endBefore(opening);
    sections.push({
      number: 0,
      printedOrdinal: null,
      heading: null,
      span: { start: first.span.start, end },
      firstBlock: 0,
      endBlock,
    });
  }
  for (const [i, { number, ordinal, heading, block }] of chosen.entries()) {
    const next = chosen[i + 1];
    const span = { start: heading.start, end: next?.heading.start ?? last.span.end };
    const endBlock = next === undefined ? blocks.length : Math.max(endBefore(next), block + 1);
    sections.push({ number, printedOrdinal: ordinal, heading, span, firstBlock: block, endBlock });
  }
  return sections;
}

/** A block with a heading inside belongs to both sections. */
function endBefore(next: SectionCandidate): number {
  return next.inside ? next.block + 1 : next.block;
}

function noteHeadings(chosen: readonly SectionCandidate[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!chosen.some((candidate) => candidate.strong && candidate.number > 1)) return diagnostics;
  for (let number = 1; number <= 6; number += 1) {
    if (chosen.some((candidate) => candidate.number === number)) continue;
    diagnostics.push(
      diagnostic('section-missing', `Unexpected absence of section ${String(number)}, expected six sections`, null),
    );
  }
  for (const { number, ordinal, heading, fee } of chosen) {
    if (fee || ordinal === null || ordinal === number) continue;
    const message = `Unexpected ordinal ${String(ordinal)}, expected ${String(number)}`;
    diagnostics.push(diagnostic('section-misnumbered', message, heading));
  }
  return diagnostics;
}
