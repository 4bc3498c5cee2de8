/** Where a rate is told, from the root of a language: its own page with all agencies, or its line on the method page. */
import { hasRatePage } from '../forms/rate-pages.ts';

export const ratePath = (id: string): string => (hasRatePage(id) ? `rates/${id}/` : `method/#indicator-${id}`);
