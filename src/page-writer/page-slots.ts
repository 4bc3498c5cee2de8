/**
 * The places of a page that differ from agency to agency. Astro renders one page of each kind with these words in them,
 * and the page writer puts every agency's own into their place.
 */

/** What one page of many says; `body` is escaped HTML, the rest plain text. */
export interface PageText {
  /** Also the folder of the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** Words that no report contains: letters and hyphens only, so that no escaping changes them. */
export const SLOTS: PageText = {
  id: 'atlas-slot-id',
  title: 'atlas-slot-title',
  description: 'atlas-slot-description',
  body: 'atlas-slot-body',
};
