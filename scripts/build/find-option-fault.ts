/** Why a data build cannot run with its options, in words; null when it can. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildChoices {
  readonly data: string;
  readonly reports: string;
  readonly out: string;
  readonly workers: number;
  /** Of the deadline. */
  readonly seconds: number;
  readonly under: readonly string[];
  readonly isMerge: boolean;
  readonly merge: readonly string[];
}

export function findOptionFault(choices: BuildChoices): string | null {
  const { isMerge, merge, reports, under } = choices;
  return findFault(choices) ?? findShardFault(isMerge, merge) ?? findPartFault(reports, under);
}

/** Why these folders cannot be read from or written to; never replaces a folder that no build of ours wrote. */
function findFault({ data, reports, out, workers, seconds }: BuildChoices): string | null {
  for (const folder of [data, reports])
    if (!existsSync(folder)) return `Unexpected absence of ${folder}, expected a folder`;
  if (!Number.isInteger(workers) || workers < 1) return 'Unexpected number of workers, expected 1 or more';
  if (!(seconds > 0)) return 'Unexpected deadline, expected seconds above 0';
  const foreign = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.json'));
  return foreign ? `Unexpected files in ${out}, expected an empty folder or an earlier output` : null;
}

function findShardFault(isMerge: boolean, shards: readonly string[]): string | null {
  if (isMerge !== shards.length > 0) return 'Unexpected arguments, expected --merge with one or more shards';
  const absent = shards.find((shard) => !existsSync(join(shard, 'shard.json')));
  return absent === undefined ? null : `Unexpected absence of ${join(absent, 'shard.json')}, expected a shard`;
}

/** A part is a folder within the reports, never one beside them. */
function findPartFault(reports: string, parts: readonly string[]): string | null {
  const wrong = parts.find((part) => part.split('/').includes('..') || !existsSync(join(reports, part)));
  return wrong === undefined ? null : `Unexpected part ${wrong}, expected a folder within ${reports}`;
}
