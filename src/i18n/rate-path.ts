/** Where a rate is told, from the root of a language: its own page with all agencies, or its line on the method page. */
import { RATE_PAGES } from '../forms/rate-pages.ts';

export const ratePath = (id: string): string => (RATE_PAGES.includes(id) ? `rates/${id}/` : `method/#indicator-${id}`);
