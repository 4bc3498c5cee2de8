/** A trie over the words of the lexicon: the longest word at each place of a text, in one pass. */
import type { LexiconGroup } from '../../../forms/prose-lexicon.ts';

/**
 * The trie as one table of steps, so that a text is scanned without following objects through memory.
 * A step leads from a node by a UTF-16 unit to another node; node 0 is the start.
 */
export interface WordTrie {
  /** Node and unit of the step in each slot, as one number; `NO_STEP` in a free slot. */
  readonly steps: Uint32Array;
  /** Node to which the step in each slot leads. */
  readonly targets: Uint16Array;
  /** Node behind each unit with which a word begins, 0 for all others: most units of a text begin none. */
  readonly roots: Uint16Array;
  /** By node: number of the group of the word that ends there, counted from 1; 0 where none ends. */
  readonly ends: Uint16Array;
  /** Ids of the groups. */
  readonly ids: readonly string[];
}

const NO_STEP = 0xffffffff;
const ROOT = 0;

/** Builds the trie; a word named twice belongs to the later group. */
export function growTrie(groups: readonly LexiconGroup[]): WordTrie {
  const next: Map<number, number>[] = [new Map()];
  const ends: number[] = [0];
  for (const [number, group] of groups.entries()) {
    for (const word of group.words.split(' ')) if (word !== '') ends[plant(next, ends, word)] = number + 1;
  }
  const steps = new Uint32Array(tableSize(next.length)).fill(NO_STEP);
  const targets = new Uint16Array(steps.length);
  for (const [node, units] of next.entries()) {
    for (const [unit, target] of units) {
      let slot = slotOf(steps, stepOf(node, unit));
      while (steps[slot] !== NO_STEP) slot = (slot + 1) & (steps.length - 1);
      steps[slot] = stepOf(node, unit);
      targets[slot] = target;
    }
  }
  const roots = new Uint16Array(0x10000);
  for (const [unit, target] of next[ROOT] as Map<number, number>) roots[unit] = target;
  return { steps, targets, roots, ends: Uint16Array.from(ends), ids: groups.map(({ id }) => id) };
}

/** A power of two with room for three times as many steps, so that most searches end at once. */
function tableSize(nodes: number): number {
  return 2 ** Math.ceil(Math.log2(nodes * 3));
}

/** Adds the steps of a word to the lists being made; gives its last node. */
function plant(next: Map<number, number>[], ends: number[], word: string): number {
  let node = ROOT;
  for (let i = 0; i < word.length; i += 1) {
    const units = next[node] as Map<number, number>;
    const known = units.get(word.charCodeAt(i));
    node = known ?? next.length;
    if (known !== undefined) continue;
    units.set(word.charCodeAt(i), node);
    next.push(new Map());
    ends.push(0);
  }
  return node;
}

/** Fewer than 65,535 nodes keep every step below `NO_STEP`. */
function stepOf(node: number, unit: number): number {
  return ((node << 16) | unit) >>> 0;
}

function slotOf(steps: Uint32Array, step: number): number {
  return (Math.imul(step, 0x9e3779b1) >>> 15) & (steps.length - 1);
}

/** Node behind a unit, 0 where no word goes on so. */
function follow({ steps, targets }: WordTrie, node: number, unit: number): number {
  const step = stepOf(node, unit);
  for (let slot = slotOf(steps, step); ; slot = (slot + 1) & (steps.length - 1)) {
    const found = steps[slot];
    if (found === step) return targets[slot] as number;
    if (found === NO_STEP) return ROOT;
  }
}

/** What is made of each word of the text, from left to right, longest first, never overlapping. */
export function findWords<T>(trie: WordTrie, text: string, make: (id: string, start: number, end: number) => T): T[] {
  const words: T[] = [];
  for (let at = 0; at < text.length;) {
    let group = 0;
    let end = at + 1;
    let node = trie.roots[text.charCodeAt(at)] as number;
    for (let i = at + 1; node !== ROOT; i += 1) {
      const ending = trie.ends[node] as number;
      if (ending !== 0) [group, end] = [ending, i];
      node = i < text.length ? follow(trie, node, text.charCodeAt(i)) : ROOT;
    }
    if (group !== 0) words.push(make(trie.ids[group - 1] as string, at, end));
    at = end;
  }
  return words;
}
