import { expect, test } from 'vitest';
import { SLOTS, type PageText } from './page-slots.ts';
import { cutTemplate, fillTemplate } from './page-template.ts';

const PAGE = `<title>${SLOTS.title} — 站</title><meta content="${SLOTS.description}"><a href="/en/agencies/${SLOTS.id}/">en</a><main>${SLOTS.body}</main>`;

const check = (text: Partial<PageText>, expected: string): void => {
  const plain = { id: 'x', title: 't', description: 'd', body: '<p>b</p>' };
  expect(fillTemplate(cutTemplate(PAGE), { ...plain, ...text })).toBe(expected);
};

test('every slot takes the text of the page', () => {
  check({}, '<title>t — 站</title><meta content="d"><a href="/en/agencies/x/">en</a><main><p>b</p></main>');
});

test('text and attributes are escaped each in its own way', () => {
  check(
    { title: `<b>"甲"&'乙'`, description: `<b>"甲"&'乙'` },
    `<title>&lt;b&gt;&quot;甲&quot;&amp;&#39;乙&#39; — 站</title><meta content="<b>&#34;甲&#34;&#38;'乙'"><a href="/en/agencies/x/">en</a><main><p>b</p></main>`,
  );
});

test('words that look like a slot or a pattern stay words', () => {
  check(
    { body: `${SLOTS.title} $& $1` },
    `<title>t — 站</title><meta content="d"><a href="/en/agencies/x/">en</a><main>${SLOTS.title} $& $1</main>`,
  );
});

test('a page without a slot for the body is refused', () => {
  expect(() => cutTemplate('<main></main>')).toThrow('expected one slot for the body');
});

test('a page without a picture of its own leaves the slot of one empty', () => {
  const template = cutTemplate(`<meta content="/og/${SLOTS.picture}.png"><main>${SLOTS.body}</main>`);
  const plain = { id: 'x', title: 't', description: 'd', body: 'b' };
  expect(fillTemplate(template, plain)).toBe('<meta content="/og/.png"><main>b</main>');
  expect(fillTemplate(template, { ...plain, picture: 'site' })).toBe('<meta content="/og/site.png"><main>b</main>');
});
