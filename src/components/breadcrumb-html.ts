/** The way from the whole down to this page; a step without an address is plain text. */
import { escapeHtml } from '../domain/escape-html.ts';
import type { Words } from '../i18n/words.ts';
import { linkHtml } from './markup.ts';

export interface BreadcrumbStep {
  readonly name: string;
  readonly href: string | null;
}

export function breadcrumbHtml(steps: readonly BreadcrumbStep[], { t }: Words): string {
  const items = steps.map(({ name, href }) => `<li>${href === null ? escapeHtml(name) : linkHtml(href, name)}</li>`);
  return `<nav class="breadcrumb" aria-label="${escapeHtml(t.nav.breadcrumb)}"><ol>${items.join('')}</ol></nav>`;
}
