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

export type WordTrie = TrieNode;

/** Builds the trie; a word named twice belongs to the later group. */
export function growTrie(groups: readonly LexiconGroup[]): WordTrie {
  const root: TrieNode = { next: new Map(), id: null };
  for (const group of groups) for (const word of group.words.split(' ')) if (word !== '') plant(root, word, group.id);
  return root;
}

/** All words of the text from left to right, longest first, never overlapping. */
export function findWords(trie: WordTrie, text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const word = longestAt(trie, text, at);
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

function longestAt(trie: WordTrie, text: string, start: number): Word | null {
  let node: TrieNode | undefined = trie;
  let found: Word | null = null;
  for (let i = start; i < text.length; i += 1) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) break;
    if (node.id !== null) found = { id: node.id, start, end: i + 1 };
  }
  return found;
}
