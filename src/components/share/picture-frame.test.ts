/** Words in a picture are words of XML: what markup or a parser would trip over is escaped or replaced. */
import { expect, test } from 'vitest';
import { pictureText } from './picture-frame.ts';

test.each([
  ['</text><script>evil()</script>', '&lt;/text&gt;&lt;script&gt;evil()&lt;/script&gt;'],
  ['&evil;', '&amp;evil;'],
  ['\u0000\u000b\ud800', '\ufffd\ufffd\ufffd'],
])('%j', (words, shown) => {
  expect(pictureText(0, 0, 10, '#000', words)).toBe(`<text x="0" y="0" font-size="10" fill="#000">${shown}</text>`);
});
