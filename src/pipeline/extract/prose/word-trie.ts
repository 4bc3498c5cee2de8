/** A trie over the words of the lexicon: the longest word at each place of a text, in one pass. */
import type { LexiconGroup } from '../../../forms/prose-lexicon.ts';

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  id: string | null;
}

/** A word of the lexicon at `[start, end)` of the text. */
export interface Word {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The nodes behind the first unit of a word, by a table: most places of a text begin no word. */
export interface WordTrie {
  readonly nodes: readonly TrieNode[];
  /** Number of the node by code, counted from 1; 0 where no word begins. */
  readonly firsts: Uint16Array;
  /** 1 at the mark of every pair of units that begins a word, and at few others: most places need no search. */
  readonly pairs: Uint8Array;
}

/** Builds the trie; a word named twice belongs to the later group. */
export function growTrie(groups: readonly LexiconGroup[]): WordTrie {
  const root: TrieNode = { next: new Map(), id: null };
  for (const group of groups) for (const word of group.words.split(' ')) if (word !== '') plant(root, word, group.id);
  const firsts = new Uint16Array(0x10000);
  for (const [number, code] of [...root.next.keys()].entries()) firsts[code] = number + 1;
  const pairs = new Uint8Array(0x10000);
  for (const [code, { next }] of root.next) for (const second of next.keys()) pairs[pairMark(code, second)] = 1;
  return { nodes: [...root.next.values()], firsts, pairs };
}

function pairMark(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

/** All words of the text from left to right, longest first, never overlapping. */
export function findWords({ nodes, firsts, pairs }: WordTrie, text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const node = nodes[(firsts[code] as number) - 1];
    const begun = node !== undefined && (node.id !== null || pairs[pairMark(code, text.charCodeAt(at + 1))] === 1);
    const word = begun ? longestAt(node, text, at) : null;
    if (word !== null) words.push(word);
    at = word === null ? at + 1 : word.end;
  }
  return words;
}

function plant(root: TrieNode, word: string, id: string): void {
  let node = root;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), id: null };
      node.next.set(code, next);
    }
    node = next;
  }
  node.id = id;
}

function longestAt(first: TrieNode, text: string, start: number): Word | null {
  let node: TrieNode | undefined = first;
  let id = first.id;
  let end = start + 1;
  for (let i = start + 1; i < text.length; i += 1) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) break;
    if (node.id !== null) [id, end] = [node.id, i + 1];
  }
  return id === null ? null : { id, start, end };
}
