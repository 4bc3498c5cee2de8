/** What a soak says at its end: figures of the whole, a table by damage in Markdown, and every fault. */
import type { FuzzOutcome } from './run-fuzzer.ts';
import type { MutationOutcome } from './run-mutations.ts';
import { joinTallies, type DamageTally } from './soak-tally.ts';

export function soakSummary(mutations: MutationOutcome, fuzzed: readonly FuzzOutcome[]): string {
  const faults = [...mutations.faults, ...fuzzed.flatMap((outcome) => outcome.faults)];
  return [
    `${String(mutations.runs)} damaged inputs, most memory ${String(Math.round(mutations.peak / 1e6))} MB`,
    ...fuzzed.map(fuzzLine),
    `${String(faults.length)} faults`,
    '',
    '| what was tried | inputs | refused with a reason | of these ended | faults | mean, ms of processor time | slowest |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...joinTallies(mutations.tallies)].sort(([a], [b]) => (a < b ? -1 : 1)).map(tallyRow),
    '',
    ...faults.map(({ number, damage, told }) => `input ${String(number)} (${damage}): ${told}`),
  ].join('\n');
}

function fuzzLine({ file, runs, kept, featuresBefore, features }: FuzzOutcome): string {
  return `${file}: ${String(runs)} runs led by coverage, ${String(kept)} inputs kept, features ${String(featuresBefore)} → ${String(features)}`;
}

function tallyRow([damage, { tried, refused, ended, faults, spent, slowest }]: readonly [string, DamageTally]): string {
  return `| ${damage} | ${[tried, refused, ended, faults, Math.round(spent / tried), Math.round(slowest)].map(String).join(' | ')} |`;
}
