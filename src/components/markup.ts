/** Small pieces of markup that the string builders of whole pages share. Everything given as text is escaped here. */
import { escapeHtml } from '../domain/escape-html.ts';
import { pointedHtml } from '../i18n/name-html.ts';

/** A link; `attributes` is escaped HTML with a space before it. */
export const linkHtml = (address: string, text: string, attributes = ''): string =>
  `<a href="${escapeHtml(address)}"${attributes}>${pointedHtml(text)}</a>`;

/** A section of a page under a heading with an id. */
export const sectionHtml = (id: string, heading: string, content: string, className = 'section'): string =>
  `<section class="${className}"><h2 id="${id}">${escapeHtml(heading)}</h2>${content}</section>`;

export const paragraphHtml = (text: string, className = ''): string =>
  `<p${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;

/** Escaped entries as a list. */
export const listHtml = (entries: readonly string[], className: string): string =>
  `<ul class="${className}">${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

/** The head of a column; numeric ones stand to the right. */
export const headHtml = (text: string, numeric = false): string =>
  `<th scope="col"${numeric ? ' class="n"' : ''}>${escapeHtml(text)}</th>`;

/** The head of a numeric column that stands upright on a phone, where many narrow columns stand beside each other. */
export const turnedHeadHtml = (text: string): string =>
  `<th class="n" scope="col"><span class="turned">${escapeHtml(text)}</span></th>`;

/** A name as it is in Chinese, under its rendering in another language. */
export const ownNameHtml = (name: string): string => `<p class="own-name" lang="zh-CN">${escapeHtml(name)}</p>`;
