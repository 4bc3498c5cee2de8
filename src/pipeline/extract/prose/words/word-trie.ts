/** A trie over the words of the lexicon: the longest word at each place of a text, in one pass. */
import type { LexiconGroup } from '../../../../forms/prose-lexicon.ts';

/** The trie as tables, so that a text is scanned without following objects through memory. Node 0 is the start. */
export interface WordTrie {
  /** Node behind each unit with which a word begins, 0 for all others: most units of a text begin none. */
  readonly roots: Uint16Array;
  /** By node: its first step in `units` and `targets`; the steps of a node end where those of the next begin. */
  readonly steps: Uint16Array;
  /** UTF-16 unit of each step. */
  readonly units: Uint16Array;
  /** Node to which each step leads. */
  readonly targets: Uint16Array;
  /** By node: number of the group of the word that ends there, counted from 1; 0 where none ends. */
  readonly ends: Uint16Array;
  /** Ids of the groups. */
  readonly ids: readonly string[];
}

const ROOT = 0;

/** Builds the trie of fewer than 65,535 nodes; a word named twice belongs to the later group. */
export function growTrie(groups: readonly LexiconGroup[]): WordTrie {
  const next: Map<number, number>[] = [new Map()];
  const ends: number[] = [0];
  for (const [number, group] of groups.entries()) {
    for (const word of group.words.split(' ')) if (word !== '') ends[plant(next, ends, word)] = number + 1;
  }
  const steps: number[] = [];
  const units: number[] = [];
  const targets: number[] = [];
  for (const children of next) {
    steps.push(units.length);
    units.push(...children.keys());
    targets.push(...children.values());
  }
  const roots = new Uint16Array(0x10000);
  for (const [unit, target] of next[ROOT] as Map<number, number>) roots[unit] = target;
  return {
    roots,
    steps: Uint16Array.from([...steps, units.length]),
    units: Uint16Array.from(units),
    targets: Uint16Array.from(targets),
    ends: Uint16Array.from(ends),
    ids: groups.map(({ id }) => id),
  };
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

/** Node behind a unit, 0 where no word goes on so. Few words begin alike, so the steps of a node are soon looked through. */
function follow({ steps, units, targets }: WordTrie, node: number, unit: number): number {
  const end = steps[node + 1] as number;
  for (let step = steps[node] as number; step < end; step += 1) {
    if (units[step] === unit) return targets[step] as number;
  }
  return ROOT;
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
