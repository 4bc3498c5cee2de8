/**
 * The field that a body is named for, in front of 信息: 水务信息 of 某县水务局 are all its items, no kind among others.
 * Takes the tokens of a passage and the body's name; leaves the fields of other bodies as they are.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { renamed, wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** Longest field looked for: 自然资源, 卫生健康. */
const LONGEST = 4;
/** Takes the 行业 of 交通行业信息; leaves 交通执法信息. */
const AS_A_WHOLE = /(?:行业|领域|系统)$/u;
/** Takes 信息, 政府信息, 工作信息; leaves 信息公开. */
const INFORMATION = prefiltered(/^(?:政府|政务|工作)?信息$/u);

/** The tokens with the body's own field as a word that narrows nothing. */
export function withOwnField(text: string, tokens: readonly Token[], body: string | null): readonly Token[] {
  if (body === null || !text.includes('信息')) return tokens;
  const told: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.id !== 'category' && token.id !== 'info') told.push(token);
    else told.push(...retold(text, tokens, i, token, body));
  }
  return told;
}

function retold(text: string, tokens: readonly Token[], i: number, token: Token, body: string): readonly Token[] {
  const word = text.slice(token.start, token.end);
  if (token.id === 'category') {
    if (word.endsWith('信息')) return [isOf(body, word.slice(0, -2)) ? renamed(token, 'info') : token];
    const next = tokens[i + 1];
    const opens = next?.id === 'info' && next.start === token.end;
    return [opens && isOf(body, word) ? renamed(token, 'generic') : token];
  }
  if (token.id !== 'info' || !takes(INFORMATION, word, text)) return [token];
  const before = tokens[i - 1];
  const from = before === undefined ? token.start : before.end;
  const field = text.slice(from, token.start).replace(AS_A_WHOLE, '');
  if (field.length > LONGEST || !isOf(body, field)) return [token];
  return [wordToken('generic', from, token.start), token];
}

function isOf(body: string, field: string): boolean {
  return field.length >= 2 && body.includes(field);
}
