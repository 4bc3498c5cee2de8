/**
 * How much of its channel a figure of published items claims to count, and where they stand. Takes the view of the figure and its phrase.
 * Words alone decide here; what the claims of a report say of each other is decided over the whole report.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Phrase } from './published-phrase.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/**
 * `whole`: items of any kind; `most`: many kinds, the news of the body or a column by its name, which may be all of its own that a
 * site carries; `column`: what the disclosure column or directory of a site holds; `kind`: items of one kind.
 */
export type Weight = 'whole' | 'most' | 'column' | 'kind';

export interface Claim {
  readonly weight: Weight;
  /** The site or account as written, with the words in front of it; empty where the clause names none. */
  readonly holder: string;
}

/** The claim of a figure whose clause names its channel. */
export function claimOf(view: View, phrase: Phrase): Claim {
  return { weight: weightOf(view, phrase), holder: holderOf(view) };
}

function weightOf(view: View, phrase: Phrase): Weight {
  const sites = view.near.filter(({ id }) => id === 'website');
  if (sites.length > 0 && sites.every((token) => COLUMN_OF_SITE.test(wordOf(view, token)))) return 'column';
  if (phrase.narrowed && !phrase.news) return 'most';
  const verb = phrase.verb === null ? -1 : view.near.indexOf(phrase.verb);
  const object = verb === -1 ? [] : view.near.slice(0, verb);
  if (phrase.news || holds(object, 'pause', 'etc', 'category') || namesMatter(phrase, object)) return 'most';
  return takesBefore(COLUMN, view.text, view.figure.start, LONGEST) ? 'most' : 'whole';
}

/** 发布职业技能相关推文: words that no token knows between the verb and what it put out. */
function namesMatter({ verb, head }: Phrase, object: readonly Token[]): boolean {
  if (verb === null || head === null || head.start <= verb.end) return false;
  const known = object.filter(({ start, end }) => start >= verb.end && end <= head.start);
  const length = known.reduce((sum, { start, end }) => sum + end - start, 0);
  return head.start - verb.end - length >= SHORTEST_MATTER;
}

/** Fewer characters are no matter: 了. */
const SHORTEST_MATTER = 2;

/** Takes 政府信息公开专栏, 信息公开目录; leaves 政府信息公开平台. */
const COLUMN_OF_SITE = /(?:专栏|栏目|目录|专区|专题)$/u;
/** Takes 网站投促局专栏公开信息; leaves 专栏4个,网站公开 and 政务公开栏目发布. */
const COLUMN = prefiltered(/(?<!公开)(?:专栏|栏目|专题)”?[^,。;:、\d]*$/u);

/** The words of the clause up to the end of its nearest channel. */
export function holderOf({ text, tokens, index, near }: Pick<View, 'text' | 'tokens' | 'index' | 'near'>): string {
  const channel = near.find(isPublishingChannel);
  if (channel === undefined) return '';
  const mark = tokens[index - near.length - 1];
  const from = Math.max(mark === undefined ? 0 : mark.end, channel.end - LONGEST);
  return text.slice(from, channel.end).replace(MEANS, '');
}

const LONGEST = 40;
/** Takes 全年通过, 同时在; leaves 市国资委. */
const MEANS =
  /^(?:20\d\d年度?|全年|年内|今年|本年度?|同时|此外|另外?|还|并|其中|我[局镇乡办委区县市]|通过|利用|依托|借助|在|于|由)+/u;

/** True where both may be one: 县政府门户网站 and 政府信息公开平台, or where one is not named. */
export function isSameHolder(one: string, other: string): boolean {
  if (one.endsWith(other) || other.endsWith(one)) return true;
  return ownName(one) === ownName(other);
}

/** What a holder is named by: nothing for 县政府门户网站, 国资委 for 市国资委网站. */
function ownName(holder: string): string {
  return holder.replace(OF_ANY, '');
}

/** Takes the words that name sites of any body; leaves 信用 and 英文版. */
const OF_ANY =
  /人民政府|政府|门户|官方|网站|官网|信息网|政务网|信息|政务|公开|平台|专栏|栏目|目录|系统|单位|部门|统一|基层|公众|法定|主动|子站|我|本|[省市县区州旗镇乡局厅委办院网站上的页面]/gu;
