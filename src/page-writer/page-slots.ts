/**
 * The places of a page that differ from page to page. Astro renders one page of each kind with these words in them, and the
 * page writer puts every agency's, region's or metric's own into their place.
 */

/** What one page of many says; `body` is escaped HTML, the rest plain text. */
export interface PageText {
  /** Also the folder of the page, or folders: `published.total/2024`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Name of the picture that links show elsewhere, on pages that have one of their own. */
  readonly picture?: string;
  readonly body: string;
}

/** Words that no report contains: letters and hyphens only, so that no escaping changes them. */
export const SLOTS = {
  id: 'atlas-slot-id',
  title: 'atlas-slot-title',
  description: 'atlas-slot-description',
  picture: 'atlas-slot-picture',
  body: 'atlas-slot-body',
} as const satisfies PageText;
