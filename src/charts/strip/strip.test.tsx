import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { rowOf, WORDS } from '../cases/rows-of.ts';
import { layoutStrip } from './layout-strip.ts';
import { Strip } from './strip.tsx';

test('a strip of a zero, a chosen number and a bound is this drawing', () => {
  const rows = [rowOf('nil', 0), rowOf('me', 10, { choice: 0 }), rowOf('more', 100, { state: 'atLeast' })];
  const placed = layoutStrip(rows, { width: 288, domain: [1, 100], words: WORDS });
  expect(
    renderToStaticMarkup(<Strip placed={placed} sentence="nil 0, me 10, more 100" place="anywhere" />).replaceAll(
      '><',
      '>\n<',
    ),
  ).toMatchInlineSnapshot(`
    "<svg class="chart strip anywhere" role="img" aria-label="nil 0, me 10, more 100" width="100%" height="62">
    <g class="axis">
    <line class="grid" x1="12%" x2="12%" y1="16" y2="46">
    </line>
    <line class="grid" x1="54%" x2="54%" y1="16" y2="46">
    </line>
    <line class="grid" x1="96%" x2="96%" y1="16" y2="46">
    </line>
    <line x1="12%" x2="100%" y1="46" y2="46">
    </line>
    <line x1="0" x2="10%" y1="46" y2="46">
    </line>
    <text x="5%" y="59" text-anchor="middle">0</text>
    <text x="12%" y="59" text-anchor="middle">1</text>
    <text x="54%" y="59" text-anchor="middle">10</text>
    <text x="96%" y="59" text-anchor="middle">100</text>
    </g>
    <line class="leader chosen" x1="54%" x2="54%" y1="4" y2="25">
    </line>
    <circle class="dot" cx="5%" cy="36" r="3.4">
    <title>nil 0</title>
    </circle>
    <svg x="54%" y="32" overflow="visible">
    <title>me 10</title>
    <path class="chosen dot" d="M0,-7.44L4.29,0L0,7.44L-4.29,0Z">
    </path>
    </svg>
    <svg x="96%" y="36" overflow="visible">
    <title>more &gt;=100</title>
    <path class="arrow" d="M0,0H11M8,-3L11,0L8,3">
    </path>
    <circle class="right" cx="0" r="3.4">
    </circle>
    </svg>
    <text class="label chosen" x="54%" dx="-4" y="12" text-anchor="end">me 10</text>
    </svg>"
  `);
});
