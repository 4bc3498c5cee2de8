/** What a soak has seen so far, by kind of damage: a value that each result is added to. */
import type { ReportInput } from '../../src/domain/source.ts';
import type { Unanswered } from '../guard/watched-child.ts';

/** What became of one input. */
export interface SoakResult {
  readonly damage: string;
  readonly format: string;
  readonly outcome: 'read' | 'refused' | 'ended' | 'thrown' | Unanswered['unanswered'];
  /** Processor time in milliseconds. */
  readonly cost: number;
  /** Most memory of the child process so far, in bytes. */
  readonly peak: number;
}

/** Something that must not happen, with the input that it happened to. */
export interface SoakFault {
  readonly number: number;
  readonly damage: string;
  readonly told: string;
  readonly input: ReportInput;
}

export interface DamageTally {
  readonly tried: number;
  readonly refused: number;
  /** Of the refused: those that the reading process was ended for. */
  readonly ended: number;
  readonly faults: number;
  /** Processor time of all together, in milliseconds. */
  readonly spent: number;
  /** Processor time of the slowest input, in milliseconds. */
  readonly slowest: number;
}

const NONE: DamageTally = { tried: 0, refused: 0, ended: 0, faults: 0, spent: 0, slowest: 0 };

/** The tally of one damage with one more result. */
export function addResult(tally: DamageTally | undefined, result: SoakResult, faulty: boolean): DamageTally {
  const before = tally ?? NONE;
  return {
    tried: before.tried + 1,
    refused: before.refused + (result.outcome === 'refused' || result.outcome === 'ended' ? 1 : 0),
    ended: before.ended + (result.outcome === 'ended' ? 1 : 0),
    faults: before.faults + (faulty ? 1 : 0),
    spent: before.spent + result.cost,
    slowest: Math.max(before.slowest, result.cost),
  };
}

/** Tallies of `format · damage` added up over the formats. */
export function joinTallies(tallies: ReadonlyMap<string, DamageTally>): ReadonlyMap<string, DamageTally> {
  const joined = new Map<string, DamageTally>();
  for (const [kind, { tried, refused, ended, faults, spent, slowest }] of tallies) {
    const damage = kind.slice(kind.indexOf(' · ') + 3);
    const before = joined.get(damage) ?? NONE;
    joined.set(damage, {
      tried: before.tried + tried,
      refused: before.refused + refused,
      ended: before.ended + ended,
      faults: before.faults + faults,
      spent: before.spent + spent,
      slowest: Math.max(before.slowest, slowest),
    });
  }
  return joined;
}
