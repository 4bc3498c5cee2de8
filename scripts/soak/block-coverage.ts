/**
 * Which blocks of our own code ran, and how often, as V8 counts them. A feature is a block with a power of two of its
 * count, as fuzzers have it.
 */
import { Session, type Profiler } from 'node:inspector';

/** Features of what ran since the last call, in the scripts whose address contains one of `folders`. */
export type TakeFeatures = () => readonly string[];

/** Turns counting on for this process: it runs at about half its speed from then on. */
export function blockCoverage(folders: readonly string[]): TakeFeatures {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const blocks = new Map<string, Set<string>>();
  return () => {
    const features: string[] = [];
    session.post('Profiler.takePreciseCoverage', (fault, { result }) => {
      if (fault !== null) throw fault;
      for (const { url, scriptId, functions } of result)
        if (folders.some((folder) => url.includes(folder)))
          for (const called of functions) addFeatures(scriptId, called, blocks, features);
    });
    return features;
  };
}

/**
 * V8 names a block only where its count differs from the one around it: every block ever named is looked up again, with
 * the count of the smallest named block around it.
 */
function addFeatures(
  script: string,
  { ranges }: Profiler.FunctionCoverage,
  blocks: Map<string, Set<string>>,
  features: string[],
): void {
  const whole = ranges[0];
  if (whole === undefined || whole.count === 0) return;
  const name = `${script}:${String(whole.startOffset)}`;
  const known = blocks.get(name) ?? new Set<string>();
  blocks.set(name, known);
  for (const { startOffset, endOffset } of ranges) known.add(`${String(startOffset)}-${String(endOffset)}`);
  for (const block of known) {
    const [start = 0, end = 0] = block.split('-').map(Number);
    const around = ranges.findLast((range) => range.startOffset <= start && range.endOffset >= end) ?? whole;
    if (around.count > 0) features.push(`${name}:${block}:${String(Math.floor(Math.log2(around.count)))}`);
  }
}
