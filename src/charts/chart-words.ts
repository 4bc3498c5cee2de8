/** The words that charts print, as templates with `{name}` places: charts import no dictionary, pages hand one in. */
import type { Scope, ValueState } from '../domain/observation.ts';
import type { UnitsOfOne } from '../domain/unit-behind.ts';

export interface ChartWords {
  /** Large numbers on axes, largest first: from 10,000 on in units of 10,000, 万. */
  readonly tickUnits: readonly { readonly from: number; readonly by: number; readonly word: string }[];
  /** `{v}`: a number; used for bounds and approximate values. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly approximate: string;
  /** Reasons for an absent number. */
  readonly absent: Readonly<Record<Extract<ValueState, 'blank' | 'missing' | 'unreadable' | 'notAsked'>, string>>;
  /** `{v}` median, `{n}` with a number, `{all}` rows. */
  readonly median: string;
  /** Behind a median with a bound at or next to the middle, and what it means. */
  readonly flag: string;
  readonly medianFlagged: string;
  /** `{k}` of `{n}` are zero. */
  readonly zeroShare: string;
  /** Name of the zero lane. */
  readonly zeroLane: string;
  /** `{n}` marks share one column. */
  readonly columnOf: string;
  /** `{n}` rows, `{reason}`: counted under the chart. */
  readonly absentCount: string;
  /** `{n}` more rows are in the table only. */
  readonly restInTable: string;
  /** `{k}` others are zero. */
  /** Where no other number stands above. */
  readonly allZero: string;
  readonly othersZero: string;
  /** One dot stands for `{n}`. */
  readonly dotStandsFor: string;
  /** `{v}` on the other side (table against prose). */
  readonly contradicted: string;
  /** What marks mean that are no plain dots, each with its sign. */
  readonly marks: Readonly<Record<'atLeast' | 'atMost' | 'approximate' | 'contradicted', string>>;
  /** Punctuation: ， ； 、 and the full stop. */
  readonly listComma: string;
  readonly listStop: string;
  readonly listPause: string;
  readonly stop: string;
  /** `{n}` of `{all}` rows have a number. */
  readonly coverage: string;
  readonly sentence: {
    /** None of `{all}` states a number. */
    readonly none: string;
    /** `{n}` of `{all}` state a number. */
    readonly stated: string;
    /** Each of several, `{all}`, states a number. */
    readonly all: string;
    /** `{k}` of them are zero. */
    readonly zero: string;
    /** Median `{v}` `{unit}`. */
    readonly middle: string;
    /** Largest: `{name}`, `{v}` `{unit}`. */
    readonly most: string;
    /** The same where `{n}`, `{name}` among them, share it. */
    readonly mostShared: string;
    /** One of a few: `{name}` `{v}` `{unit}`. */
    readonly one: string;
  };
  /** Heading of a drawing of one scope only. */
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Before a sentence about one of several scopes: `{scope}`. */
  readonly scopeLead: string;
  readonly table: string;
  readonly csv: string;
  /** A unit behind the number 1, by the unit behind others, where they differ. */
  readonly unitsOfOne: UnitsOfOne;
  /** Downloads of the drawing. */
  readonly svg: string;
  readonly png: string;
  readonly source: string;
  readonly unit: string;
  /** Head of the first and last columns of the table beneath a chart. */
  readonly name: string;
  readonly year: string;
  readonly value: string;
  readonly written: string;
  /** Language of the words as written where it is not the page's; '' where it is. */
  readonly writtenLang: string;
}

/** A place, with a word for one and one for more where the language has both. */
const PLACE = /\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/gu; // takes `{n}` in `{n} 家` and `{n|agency|agencies}`; leaves `{` alone and `{}`

/** A template with its places filled; an unknown place stays as it is, so that a slip shows. */
export function fillWords(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACE, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return (String(value) === '1' ? one : many) ?? String(value);
  });
}
