/**
 * How a report words a figure that may be its total of published items. Takes the view of the figure and its phrase; gives what
 * the words alone prove, from the term of the law down to a verb without an object.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { Phrase } from './published-phrase.ts';
import { SUMS_UP } from '../words/sum-words.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/**
 * `proactive`: 主动公开, the term of the law; `disclosed`: 公开政府信息, of the year or in sum; `summed`: all items, likewise;
 * `plain`: all items; `kinds`: items of the kinds named; `bare`: a verb alone, or articles; `doubtful`: items that unknown words
 * narrow, a total only where no other figure is.
 */
export type TotalWording = 'proactive' | 'disclosed' | 'summed' | 'plain' | 'kinds' | 'bare' | 'doubtful';

/** What a doubtful figure is read as until the whole report is known: no reader takes it for a total that was stated. */
export const DOUBTFUL_TOTAL = 'doubtful.total';

/** The wording of a figure that names no channel of its own. */
export function wordingOf(view: View, phrase: Phrase): TotalWording {
  const statement = statementOf(view);
  if (saysProactive(view, statement)) return namesFields(view, statement) ? 'kinds' : 'proactive';
  if (phrase.head === null || phrase.head.id !== 'info' || ARTICLES.test(wordOf(view, phrase.head))) return 'bare';
  const verb = phrase.verb === null ? -1 : view.near.indexOf(phrase.verb);
  const object = verb === -1 ? view.near : view.near.slice(0, verb);
  if (phrase.narrowed || holds(object, 'pause', 'etc', 'category')) return 'kinds';
  if (!saysWhole(view, statement)) return 'plain';
  return DISCLOSED.test(view.text.slice((phrase.verb ?? phrase.head).start, phrase.head.end)) ? 'disclosed' : 'summed';
}

/** Takes 公开各类政府信息, 政府信息公开; leaves 发布信息. */
const DISCLOSED = /公开[^,。;]{0,6}政[府务]信息|政[府务]信息公开/u;

/** Takes 稿件, 各类文章, which may be no government information; leaves 信息. */
const ARTICLES = /(?:稿件|文章|消息|图文)$/u;

/** The tokens from the figure before, or from the start of the sentence, up to the figure, nearest first. */
function statementOf({ sentence }: View): readonly Token[] {
  const before = sentence.findIndex(({ figure }) => figure !== null);
  return before === -1 ? sentence : sentence.slice(0, before);
}

/** Takes 主动公开, 主动向社会公开, 主动、及时发布; leaves 主动服务. */
const PROACTIVE = prefiltered(/主动[^,。;\d]{0,8}(?:公开|公布|发布)/u);

/** True of 主动公开就业、养老等重点领域信息: those of some fields only, whatever the law calls the act. */
function namesFields({ text, figure }: View, statement: readonly Token[]): boolean {
  return takesIn(FIELDS, text, statement.at(-1)?.start ?? figure.start, figure.start);
}

/** Takes 乡村振兴等重点领域信息, 等民生领域政府信息; leaves 重点领域信息, which may be all, and 等各领域信息. */
const FIELDS = prefiltered(
  /、[^,。;、\d]{2,12}等(?:多个|\d+个)?(?:重点|民生|关键|热点|重要)+(?:工作)?(?:领域|方面|事项)?的?(?:政府|政务|相关)?信息/u,
);

/** True where the statement says 主动公开. */
export function saysProactive(view: View, statement: readonly Token[] = statementOf(view)): boolean {
  const { text, figure } = view;
  return takesIn(PROACTIVE, text, statement.at(-1)?.start ?? figure.start, figure.start);
}

/** True where the tokens speak of the year or sum up. */
export function saysWhole(view: View, tokens: readonly Token[] = statementOf(view)): boolean {
  return tokens.some(
    (token) =>
      (token.id === 'thisYear' && wordOf(view, token) !== '年度') ||
      token.id === 'year' ||
      SUMS_UP.test(wordOf(view, token)),
  );
}
