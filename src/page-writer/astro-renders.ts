/** Whether Astro itself renders the pages that the page writer writes after a build: in development, and where ATLAS_PAGES=astro asks for it. */
export const astroRenders = (): boolean => import.meta.env.DEV || process.env['ATLAS_PAGES'] === 'astro';
