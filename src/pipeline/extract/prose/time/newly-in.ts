/** Tells figures of what came in newly, told apart from what was carried over: 全年新收52件. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type View } from '../view/view.ts';

/** True when a word in front of the figure says so. */
export function isNewlyIn(view: View): boolean {
  return view.near.some((token) => saysNew(view, token));
}

/** True where brackets behind the figure say so: 申请9件(均为当年新收). */
export function isNewBehind({ figure, text }: Pick<View, 'text'> & { readonly figure: Pick<Figure, 'end'> }): boolean {
  return takesIn(NEW_BEHIND, text, figure.end, figure.end + 16);
}

/** Takes (当年新收), (均为新受理); leaves (含新收3件). */
const NEW_BEHIND = prefiltered(
  /^\((?:均|都|全部)?[为系是]?(?:本年度?|当年|今年|年内)?新(?:收|增|接收?|受理|登记)(?:申请)?\)/u,
);

/** True for such a word. */
export function saysNew(view: View, token: Token): boolean {
  return NEW.test(wordOf(view, token));
}

/** Takes 新收, 本年新收, 新增; leaves 收到. */
const NEW = /新[收增]$/u;
