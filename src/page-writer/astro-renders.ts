/** What Astro itself renders of the pages that the page writer writes after a build. */
import { SLOTS } from './page-slots.ts';

/** All of them in development, and where ATLAS_PAGES=astro asks for it. */
export const astroRenders = (): boolean => import.meta.env.DEV || process.env['ATLAS_PAGES'] === 'astro';

/** Every page of a kind, or the one with slots. */
export const renderedIds = (ids: () => readonly string[]): readonly string[] => (astroRenders() ? ids() : [SLOTS.id]);
