/** Copy of the page for an address that leads nowhere. */
import type { Texts } from '../words.ts';

export const notFound: Texts['notFound'] = {
  title: 'There is no such page',
  lead: 'The address may be mistyped, or the id of an agency has changed. Search by name above, or start again from here.',
};
