/** Tells figures of what came in newly, told apart from what was carried over: 全年新收52件. */
import type { Token } from '../words/tokenise.ts';
import { wordOf, type View } from '../view/view.ts';

/** True when a word in front of the figure says so. */
export function isNewlyIn(view: View): boolean {
  return view.near.some((token) => saysNew(view, token));
}

/** True for such a word. */
export function saysNew(view: View, token: Token): boolean {
  return NEW.test(wordOf(view, token));
}

/** Takes 新收, 本年新收, 新增; leaves 收到. */
const NEW = /新[收增]$/u;
