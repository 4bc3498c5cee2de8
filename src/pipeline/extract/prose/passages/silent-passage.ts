/** The passage that a line of its own is where it states nothing, whatever stands around it. */
import { formLabels } from '../../tables/labels/form-labels.ts';
import { labelKey } from '../../tables/labels/label-key.ts';
import { headingOver, type HeadingSetting } from './heading-setting.ts';
import type { Passage } from './passages.ts';
import { traitsOf } from '../text/text-traits.ts';

/**
 * The passage of a text, known to state nothing where `isSilent` says so of its traits. Its text has no way back into the source,
 * and its section is not told.
 */
export function silentPassage(text: string, isSilent: (traits: number) => boolean): Passage {
  const traits = traitsOf(text);
  const read = passageOf(text, traits, null);
  if (!isSilent(traits)) return read;
  const heading = headingOver(read, UNSET);
  return passageOf(text, traits, { heading: heading === UNSET ? null : heading });
}

function passageOf(text: string, traits: number, silent: Passage['silent']): Passage {
  return {
    mended: { text, offsets: [], first: 0 },
    from: 0,
    to: text.length,
    traits,
    section: null,
    heading: false,
    silent,
  };
}

/** Stands for the heading above, which a line without one of its own keeps. */
const UNSET: HeadingSetting = { topic: null, channel: null, upkeep: null, time: null, level: 0 };

/** True for words of the statutory tables, in whatever edition. */
export function isFormLabel(text: string): boolean {
  const { key } = labelKey(text);
  return formLabels('2021').meanings.has(key) || formLabels('2019').meanings.has(key);
}

/** True for such words and for their beginning, which a page broke there or whose rest stands on another line. */
export function beginsFormLabel(text: string): boolean {
  const { key } = labelKey(text);
  if (key.length < SHORTEST_BEGINNING) return isFormLabel(text) || CUT_GROUP.test(text);
  return LABELS.some((label) => label.startsWith(key));
}

const SHORTEST_BEGINNING = 4;
/** Takes (四)无, the group (四)无法提供 cut by the end of its line; leaves (二)无 and 无. */
const CUT_GROUP = /^\(四\)无法?$/u;
const LABELS: readonly string[] = (['2021', '2019'] as const).flatMap((edition) => [
  ...formLabels(edition).meanings.keys(),
]);
