/**
 * A settled value in words: what stands in large, what stands beside it and which badges it bears (PRODUCT, “Values on screen”).
 * Takes any state; never turns a missing value into a number.
 */
import type { SettledValue } from '../domain/settled-value.ts';
import { numberText } from './number-text.ts';
import { wordsAsWritten } from './words-as-written.ts';
import type { Words } from './words.ts';

export interface ValueText {
  /** `463`, `≥132`, `≤5000`, `约2100`, `年报未载明` … */
  readonly main: string;
  /** The words as written where the number alone would say more than they do: `132余`; '' otherwise. */
  readonly beside: string;
  /** Why the value must not be read as this body's exact total: `口径` … */
  readonly badges: readonly ValueBadge[];
  readonly hasNumber: boolean;
}

export interface ValueBadge {
  readonly kind: 'scope' | 'conflict' | 'zero';
  readonly label: string;
  /** One sentence for the title of the badge and for screen readers. */
  readonly explanation: string;
}

type Worded = Pick<SettledValue, 'value' | 'state' | 'scope' | 'raw' | 'conflict' | 'source'>;

export function valueText(value: Worded, words: Words): ValueText {
  return {
    main: mainText(value, words),
    beside: isInexact(value) ? wordsAsWritten(value.raw) : '',
    badges: [...scopeBadges(value, words), ...conflictBadges(value, words)],
    hasNumber: value.value !== null,
  };
}

function mainText({ value, state }: Worded, { t }: Words): string {
  if (value === null) return t.state.absent[state] ?? t.state.absent.missing;
  return `${t.state.sign[state] ?? ''}${numberText(value)}`;
}

function isInexact({ value, state }: Worded): boolean {
  return value !== null && state !== 'exact';
}

function scopeBadges({ value, scope }: Worded, { t }: Words): readonly ValueBadge[] {
  if (value === null || scope === 'agency') return [];
  return [{ kind: 'scope', label: t.scope.badge[scope], explanation: t.scope.explanation[scope] }];
}

function conflictBadges({ conflict, source }: Worded, { t }: Words): readonly ValueBadge[] {
  if (conflict === null) return [];
  const other = `${t.source[conflict.source]} ${numberText(conflict.value)}`;
  return [{ kind: 'conflict', label: `⚠ ${other}`, explanation: t.conflict(t.source[source], other) }];
}
