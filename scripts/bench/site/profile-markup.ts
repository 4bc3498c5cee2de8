/** The profile of a view as HTML, the whole page: the template that Eleventy and the page writer use, and Hugo has in its own words. */
import type { ProfileView } from './profile-view.ts';

export function profileBody(view: ProfileView): string {
  return [
    `<nav class="breadcrumb"><ol>${view.place.map((step) => `<li>${link(step)}</li>`).join('')}</ol></nav>`,
    `<h1>${text(view.title)}</h1><p class="year-facts">${text(view.facts)}</p>`,
    `<dl class="key-figures">${view.figures.map((figure) => `<div><dt>${link(figure)}</dt><dd>${cell(figure)}</dd></div>`).join('')}</dl>`,
    ...view.tables.map(table),
    `<ul class="peers">${view.peers.map((peer) => `<li>${text(peer)}</li>`).join('')}</ul>`,
    `<ul class="checks">${view.checks.map(({ id, status, message }) => `<li class="${text(status)}"><b>${text(id)}</b> ${text(message)}</li>`).join('')}</ul>`,
    `<ul class="inline-list">${view.neighbours.map((other) => `<li>${link(other)}</li>`).join('')}</ul>`,
  ].join('');
}

function table({ caption, heads, rows }: ProfileView['tables'][number]): string {
  const head = heads.map((name) => `<th scope="col">${text(name)}</th>`).join('');
  const lines = rows.map(
    ({ label, cells }) =>
      `<tr><th scope="row">${text(label)}</th>${cells.map((one) => `<td class="n">${cell(one)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${text(caption)}</caption><thead><tr><th></th>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const cell = (one: { readonly text: string; readonly proof: string }): string =>
  one.proof === '' ? text(one.text) : `<a class="v" href="${text(one.proof)}">${text(one.text)}</a>`;

const link = ({ name, href }: { readonly name: string; readonly href: string }): string =>
  `<a href="${text(href)}">${text(name)}</a>`;

const UNSAFE = /[&<>"']/u; // takes < and "; leaves 《
const EACH_UNSAFE = /[&<>"']/gu; // as above, every one

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

const text = (words: string): string =>
  UNSAFE.test(words) ? words.replace(EACH_UNSAFE, (character) => ENTITIES[character] as string) : words;

/** The page around the body, the same for every generator; `title` and `body` are put in as they are. */
export const pageAround = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} — 图谱</title><link rel="stylesheet" href="/site.css"></head><body><header class="site-header"><a href="/">图谱</a><nav><ul><li><a href="/agencies/">机关</a></li><li><a href="/metrics/">指标</a></li><li><a href="/regions/">地区</a></li><li><a href="/compare/">比较</a></li></ul></nav></header><main id="main">${body}</main><footer><p>数字出自各机关公布的年报。</p></footer></body></html>`;
