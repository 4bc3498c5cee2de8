/**
 * The first step of the prose: takes the passages of a report, gives its windows that may state something, each under its heading, with what the
 * whole report says of them all. A window without a figure that can deny nothing is left out.
 */
import type { AgencyIdentity } from '../../../../domain/agency.ts';
import { sourceSpan } from '../../../../domain/block.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import type { Recognition } from '../../../../domain/report.ts';
import { isOtherTime } from './heading-time.ts';
import { tellsAhead } from '../time/held-time.ts';
import { mayNameYear } from '../time/names-year.ts';
import { headingOver, NO_HEADING, type HeadingSetting } from './heading-setting.ts';
import { mayDeny } from './may-deny.ts';
import { namedAccounts, type NamedAccount } from '../words/named-accounts.ts';
import type { Passage } from './passages.ts';
import { LONGEST_PARAGRAPH } from './windows.ts';
import { QUOTED } from '../text/text-traits.ts';
import { yearOfProse } from './year-of-prose.ts';
import { worthReading, type Window } from './worth-reading.ts';

/** A window, and where it stands. */
export interface PlacedWindow {
  readonly window: Window;
  readonly heading: HeadingSetting;
  /** True where its headings or the opening of its passage set another time. */
  readonly otherTime: boolean;
  readonly section: number | null;
}

/** The windows of a report in reading order, and what it says of them all. */
export interface GatheredWindows {
  readonly windows: readonly PlacedWindow[];
  readonly year: number | null;
  /** Name of the body, null when unknown. */
  readonly body: string | null;
  readonly accounts: readonly NamedAccount[];
  readonly diagnostics: readonly Diagnostic[];
}

export function gatherWindows(
  recognition: Pick<Recognition, 'year' | 'agency'>,
  passages: readonly Passage[],
): GatheredWindows {
  const windows: PlacedWindow[] = [];
  const diagnostics: Diagnostic[] = [];
  let heading: HeadingSetting = NO_HEADING;
  let ahead = false;
  let read = 0;
  const year = yearOfProse(recognition.year, passages);
  for (let place = 0; place < passages.length && read <= MOST_READ; place += 1) {
    const passage = passages[place] as Passage;
    if (heading.time !== null && passage.section !== passages[place - 1]?.section) heading = NO_HEADING;
    heading = headingOver(passage, heading);
    if (passage.silent === null) ahead = tellsAhead(passage.mended.text, passage.from, ahead);
    const otherTime = ahead || isOtherTime(heading.time, year);
    if (passage.to - passage.from > LONGEST_PARAGRAPH) diagnostics.push(paragraphCut(passage));
    for (const window of worthReading(passage, passages[place - 1])) {
      read += window.text.length + LEAST_COST;
      if (read > MOST_READ) {
        diagnostics.push(proseCut(passage));
        break;
      }
      if (otherTime && !mayNameYear(window.text, year)) continue;
      if (window.figures.length > 0 || mayDeny({ text: window.text, year, heading: heading.topic }))
        windows.push({ window, heading, otherTime, section: passage.section });
    }
  }
  return { windows, year, body: bodyOf(recognition.agency), accounts: namedAccounts(quoted(passages)), diagnostics };
}

/** The passages in which something is quoted, on lines of their own: few do so, and a page has thousands of marks in its tags. */
function quoted(passages: readonly Passage[]): string {
  const texts = passages.filter(
    ({ mended, traits }, i) => (traits & QUOTED) !== 0 && mended !== passages[i - 1]?.mended,
  );
  return texts.map(({ mended }) => mended.text).join('\n');
}

/** The name of the body, wherever its place may be; null for a report that names none. */
function bodyOf({ name, writtenName, confidence }: AgencyIdentity): string | null {
  return writtenName === null && confidence === 'open' ? null : name;
}

/** Characters of sentences with figures that are read of one report; the longest real one has some 50,000. */
const MOST_READ = 200_000;
/** What a sentence costs beside its characters. */
const LEAST_COST = 100;

function paragraphCut({ mended, from, to }: Passage): Diagnostic {
  const message = `Unexpected paragraph of ${to - from} characters, expected at most ${LONGEST_PARAGRAPH}; the rest is not read`;
  return diagnostic('paragraph-cut', message, sourceSpan(mended, from, to));
}

function proseCut({ mended, from, to }: Passage): Diagnostic {
  const message = `Unexpected more than ${MOST_READ} characters of sentences with figures, expected a report; the rest is not read`;
  return diagnostic('prose-cut', message, sourceSpan(mended, from, to));
}
