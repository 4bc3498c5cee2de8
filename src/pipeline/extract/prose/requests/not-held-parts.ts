/**
 * Information that does not exist and information that is another body's to publish share one row of table three (art. 36 (4), (5) of the
 * regulations): 不属于本机关公开2件,信息不存在1件. Takes the facts of a passage; gives each of several such numbers the scope `part`, and a number
 * within the brackets of another that scope alone.
 */
import { countsCases } from '../figures/counts-cases.ts';
import { namedFigures, type NamedFigure } from '../lists/named-figures.ts';
import { ofOtherYear } from '../time/of-other-year.ts';
import type { Fact } from '../view/fact.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

const NOT_HELD = 'applications.unavailable.notHeld.total';

/** The facts of the passage, those of one row as its parts. */
export function withNotHeldParts(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const known = facts.find(({ metric }) => metric.startsWith(REQUESTS));
  if (known === undefined || !setting.text.includes(DOES_NOT_EXIST)) return facts;
  const named = namedFigures(setting).filter(
    ({ at, figure, label }) =>
      countsCases(figure) &&
      IN_ROW.test(label) &&
      !OTHER_MATTER.test(label) &&
      !ofOtherYear(setting, (setting.tokens[at] as Token).start),
  );
  if (named.length < 2 || !named.some(({ label }) => label.includes(DOES_NOT_EXIST))) return facts;
  const places = new Set(named.filter((one, i) => !isWhole(one, named[i + 1])).map(({ at }) => at));
  const kept = facts.filter(({ metric, index }) => !(metric === NOT_HELD && places.has(index)));
  const parts = [...places].map((at): Fact => {
    const { figure, start, end } = setting.tokens[at] as Token;
    return { metric: NOT_HELD, scope: 'part', start, end, figure, index: at, wording: null };
  });
  return withFacts(kept, parts);
}

const REQUESTS = 'applications.';
const DOES_NOT_EXIST = '不存在';

/** Takes 信息不存在, 不掌握, 不属于本机关公开, 非本单位职权范围, 属其他部门职责; leaves 不属于政府信息, 非政府信息公开申请. */
const IN_ROW =
  /不存在(?:的|数|共|为|有)*$|不掌握|(?:不属于?|不是|非)(?!政府信息|政务信息)[^,。;]{1,12}(?:公开|职[责权]|负责|管辖|掌握|权限)|其他[^,。;]{0,6}(?:职[责权]|负责|掌握)/u;

/** Takes 不属于本单位负责的投诉, 转其他部门负责的信访件; leaves 不属于本机关职责的. */
const OTHER_MATTER = /(?:信访|投诉|举报|诉求|工单|来信|留言|咨询|建议|提案)(?:件|事项|类)?(?:共|为|有)?$/u;

/** 不掌握5件(其中信息不存在2件): the first is the row's own number. */
function isWhole({ figure, depth }: NamedFigure, next: NamedFigure | undefined): boolean {
  return next !== undefined && next.figure.value <= figure.value && (next.depth > depth || next.opens);
}
