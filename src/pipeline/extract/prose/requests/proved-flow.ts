/**
 * The figures of a flow of requests that sums prove: what was taken in and carried in equals what was concluded and carried out, and what was
 * at hand equals either. Takes figures with what their words say; gives the flow in which most sums hold, and its rows. Gives none where
 * nothing was carried over.
 */
import type { FlowRole } from './flow-role.ts';

/** A figure of the flow: `at` is the place of its token. */
export interface Placed {
  readonly at: number;
  readonly value: number;
  readonly role: FlowRole;
}

/** The figures that make a flow; null where none says it. */
export interface Flow {
  readonly taken: Placed | null;
  readonly carriedIn: Placed | null;
  readonly done: Placed | null;
  readonly out: Placed | null;
  readonly all: Placed | null;
  /** What was withdrawn or sent back, which reports count among those concluded or beside them. */
  readonly voided: number;
}

/** A figure and the metric that it states. */
export type Row = readonly [metric: string, figure: Placed];

/** The best proved flow: the most sums that hold, words of their own before words that may mean either. */
export function provedFlow(placed: readonly Placed[]): Flow | null {
  const of = (...roles: readonly FlowRole[]): readonly Placed[] =>
    roles.flatMap((role) => placed.filter((figure) => figure.role === role)).slice(0, MOST);
  const orNone = (named: readonly Placed[], open: readonly Placed[]): readonly (Placed | null)[] =>
    named.length > 0 ? named : [...open, null];
  const done = of('done');
  // 办结6件,结转0件: of none carried over no sum tells the way; behind what was concluded it is what was left.
  const before = of('carried').filter(({ at, value }) => value > 0 || !done.some((figure) => figure.at < at));
  const voided = of('void').reduce((sum, { value }) => sum + value, 0);
  let best: Flow | null = null;
  let most = 0;
  for (const taken of [...of('new', 'taken', 'all'), null])
    for (const carriedIn of orNone(of('in', 'old'), before))
      for (const out of orNone(of('out', 'left'), of('carried')))
        for (const concluded of done.length > 0 ? done : out === null ? [null] : [...of('rest', 'handled'), null])
          for (const all of [...of('all', 'handled', 'taken', 'new', 'bygone'), null]) {
            const flow = { taken, carriedIn, done: concluded, out, all, voided };
            const sums = sumsHeld(flow);
            if (sums > most) [best, most] = [flow, sums];
          }
  return best;
}

/** More figures of one role do not occur in one flow. */
const MOST = 4;

/** How many of the sums hold; none where figures that must differ are one, or nothing was carried over. */
function sumsHeld(flow: Flow): number {
  const { taken, carriedIn, done, out, all } = flow;
  if (carriedIn === out || (all !== null && (all === taken || all === done))) return 0;
  if (taken !== null && taken === done) return 0;
  const { whole, ofCame, ofWent } = sumsOf(flow);
  return (whole ? 2 : 0) + (ofCame && carriedIn !== null ? 1 : 0) + (ofWent && out !== null ? 1 : 0);
}

/** Which sums hold: taken + carried in = concluded + carried out, all = taken + carried in, all = concluded + carried out. */
function sumsOf({
  taken,
  carriedIn,
  done,
  out,
  all,
  voided,
}: Flow): Readonly<Record<'whole' | 'ofCame' | 'ofWent', boolean>> {
  const came = sumOf(taken, carriedIn);
  const went = sumOf(done, out);
  const beside = done?.role === 'rest' ? 0 : voided; // 其余 leaves out what was withdrawn
  return { whole: came === went || came === went + beside, ofCame: all?.value === came, ofWent: all?.value === went };
}

/** The sum of a figure and of what was carried over, where that is stated; NaN, which equals nothing, without the figure. */
function sumOf(figure: Placed | null, carried: Placed | null): number {
  if (figure === null) return Number.NaN;
  return carried === null ? figure.value : figure.value + carried.value;
}

/** True where what was at hand is proved to be what was taken and carried in, and nothing says what became of it. */
export function onlyCame(flow: Flow): boolean {
  return flow.carriedIn !== null && flow.done === null && flow.out === null && sumsOf(flow).ofCame;
}

/** What the sums that hold prove. */
export function rowsOf(flow: Flow): readonly Row[] {
  const { taken, carriedIn, done, out } = flow;
  const { whole, ofCame, ofWent } = sumsOf(flow);
  const rows: Row[] = [];
  if (taken !== null && (whole || ofCame)) rows.push(['applications.received.total', taken]);
  if (carriedIn !== null) rows.push(['applications.carriedIn.total', carriedIn]);
  if (done !== null && (whole || ofWent)) rows.push(['applications.concluded.total', done]);
  if (out !== null && (whole || ofWent)) rows.push(['applications.carriedOut.total', out]);
  return rows;
}
