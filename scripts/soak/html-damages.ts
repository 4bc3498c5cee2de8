/** Damages of HTML: depth, tags astray, spans and attributes without end, entities, elements that swallow the rest. */
import type { Random } from '../printer/seeded-random.ts';
import type { TextDamage } from './damage.ts';
import { anySize, insertAnywhere, shuffled } from './splice.ts';

export const HTML_DAMAGES: readonly TextDamage[] = [
  { name: 'deep HTML', damage: (text, random) => insertAnywhere(text, deepMarkup(random), random) },
  { name: 'tags removed', damage: (text, random) => text.replace(TAG, (tag) => (random.chance(0.05) ? '' : tag)) },
  {
    name: 'tags doubled',
    damage: (text, random) => text.replace(TAG, (tag) => (random.chance(0.05) ? tag + tag : tag)),
  },
  { name: 'tags shuffled', damage: shuffleTags },
  {
    name: 'huge spans',
    damage: (text, random) => text.replace(CELL, (tag) => (random.chance(0.1) ? hugeSpan(random) : tag)),
  },
  { name: 'endless attributes', damage: (text, random) => insertAnywhere(text, endlessTag(random), random) },
  { name: 'odd entities', damage: (text, random) => strewEntities(text, random) },
  { name: 'unclosed element', damage: (text, random) => insertAnywhere(text, random.pick(SWALLOWING), random) },
];

/** Takes `<td colspan=2>` and `</p>`; leaves `a < b`. */
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
/** Takes `<td>`, `<th …>`; leaves `<tr>`. */
const CELL = /<t[dh][^<>]{0,200}>/giu;

const NESTING = [
  '<div>',
  '<table><tr><td>',
  '<b>',
  '<a>',
  '<b><p>',
  '<font><i><span>',
  '<ul><li>',
  '<table>x',
  '<svg><foreignObject>',
  '<math><mtext>',
  '<template>',
  '<form><select><option>',
  '<h1><table><caption>',
  '</p>',
  '<nobr>',
  '<blockquote><center>',
];

function deepMarkup(random: Random): string {
  return random.pick(NESTING).repeat(anySize(random.chance(0.02) ? 100_000 : 2000, random));
}

function shuffleTags(text: string, random: Random): string {
  const order = shuffled(text.match(TAG) ?? [], random);
  let next = 0;
  const share = random.pick([0.02, 0.2, 1]);
  return text.replace(TAG, (tag) => (random.chance(share) ? (order[next++] ?? tag) : tag));
}

function hugeSpan(random: Random): string {
  const span = random.pick(['0', '-1', '1000', '65535', '999999999', '1e9', 'x', '', '2.5', '٣']);
  return `<td ${random.pick(['rowspan', 'colspan', 'rowspan=9 colspan'])}="${span}">`;
}

function endlessTag(random: Random): string {
  const count = anySize(20_000, random);
  const one = random.pick(['a', 'class', 'style=x', 'data-', '"', '/', 'onclick="x"']);
  return `<p ${Array.from({ length: count }, (_, i) => `${one}${String(i)}`).join(' ')}${random.pick(['>', ''])}`;
}

const ENTITIES = [
  '&#0;',
  '&#xD800;',
  '&#99999999999;',
  '&nbsp',
  '&amp;lt;',
  '&#x202e;',
  '&notit;',
  '&',
  '&#',
  '&#x;',
  '&NotEqualTilde;',
];

function strewEntities(text: string, random: Random): string {
  let strewn = text;
  for (let left = anySize(60, random); left > 0; left -= 1)
    strewn = insertAnywhere(strewn, random.pick(ENTITIES).repeat(anySize(20, random)), random);
  return strewn;
}

const SWALLOWING = [
  '<script>',
  '<style>',
  '<textarea>',
  '<title>',
  '<plaintext>',
  '<!--',
  '<![CDATA[',
  '<noscript>',
  '<template>',
  '<svg><title>',
  '<math>',
  '<frameset>',
  '<select>',
  '<iframe>',
  '<xmp>',
  '<base href="//x">',
  '</body></html>',
  '<?php',
  '<a href="',
  '<table><!--',
];
