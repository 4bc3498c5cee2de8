/**
 * The readers of the prose in the order in which they are asked. Each names what a passage must hold for it to find anything,
 * and is asked of no figure of another passage: most passages concern one or two readers. A reader that comes to use another
 * word or topic names it here; `readers.test.ts` reads all cases with and without this and tells what was forgotten.
 */
import { readDecisions } from './documents/read-decisions.ts';
import { readDisputes } from './disputes/read-disputes.ts';
import { readDocuments } from './documents/read-documents.ts';
import { readHotline } from './interaction/read-hotline.ts';
import { readInteraction } from './interaction/read-interaction.ts';
import { readPublished } from './published/read-published.ts';
import { readRequests } from './requests/read-requests.ts';
import type { Reader } from './view/reader.ts';
import type { Setting, Topic } from './view/view.ts';

/** A reader and what a passage must hold, one of all that is named; nothing named: it is always asked. */
interface PlacedReader {
  readonly read: Reader;
  /** Ids of tokens. */
  readonly ids: readonly string[];
  /** Words in the text, for what is read without tokens. */
  readonly words?: RegExp;
  /** Topics of the heading above. */
  readonly topics?: readonly Topic[];
}

/** Takes 制发公文, 拟稿时, 依申请公开, 制作信息; leaves 发布信息. */
const DOCUMENT_WORDS = /[文稿]|依申请公开|制作|产生|形成|生成|获取|保存/u;
/** Takes 政府集中采购, 许可事项, 简易程序, 其他对外管理服务, 收费, 检索费; leaves 政府采购. */
const DECISION_WORDS = /集中采购|许可|处罚|强制|程序|对外管理服务|收费|[检复邮递][索制印寄送]费/u;
/** Takes 12万人关注, 解读文件, 用户5万人, 向公众开放, 体验馆开放; leaves 关心. */
const FOLLOWER_WORDS = /关注|订阅|解读|用户|[众馆站室园厂]开放|开放[实观气检科体展]/u;

export const READERS: readonly PlacedReader[] = [
  {
    read: readDocuments,
    ids: ['attribute', 'proactiveDocument', 'onRequestDocument', 'withheld'],
    words: DOCUMENT_WORDS,
  },
  {
    read: readDisputes,
    ids: ['reconsideration', 'litigation', 'disputeBoth'],
    topics: ['dispute'],
  },
  {
    read: readInteraction,
    ids: ['interpretation', 'press', 'views', 'followers', 'openDay'],
    words: FOLLOWER_WORDS,
    topics: ['openDay'],
  },
  { read: readRequests, ids: ['request'], topics: ['request'] },
  { read: readHotline, ids: ['hotline', 'letterbox', 'cityService'], topics: ['hotline', 'letterbox'] },
  {
    read: readDecisions,
    ids: ['licensing', 'penalties', 'compulsory', 'rules', 'normative', 'administrativeCharge', 'fee'],
    words: DECISION_WORDS,
  },
  { read: readPublished, ids: [] },
];

/** The readers to ask, as bits by their place in `READERS`. */
export type Asked = number;

/** The bit of the reader of requests. */
export const ASKS_REQUESTS: Asked = 2 ** READERS.findIndex(({ read }) => read === readRequests);
/** The bit of the reader of disputes. */
export const ASKS_DISPUTES: Asked = 2 ** READERS.findIndex(({ read }) => read === readDisputes);
export const ALL_READERS: Asked = 2 ** READERS.length - 1;
const ALWAYS = bitsOf(({ ids }) => ids.length === 0);

function bitsOf(test: (reader: PlacedReader) => boolean): Asked {
  return READERS.reduce((bits, reader, i) => (test(reader) ? bits | (1 << i) : bits), 0);
}

/** By id of a token: the readers that it concerns. */
const ASKED_BY_ID: ReadonlyMap<string, Asked> = new Map(
  READERS.flatMap(({ ids }) => ids).map((id) => [id, bitsOf(({ ids }) => ids.includes(id))]),
);

/** The readers that a passage concerns. */
export function readersOf({ text, tokens, heading }: Setting): Asked {
  let asked = ALWAYS;
  for (const { id } of tokens) {
    const concerned = ASKED_BY_ID.get(id);
    if (concerned !== undefined) asked |= concerned;
  }
  for (let i = 0; i < READERS.length; i += 1) {
    if ((asked & (1 << i)) !== 0) continue;
    const { topics, words } = READERS[i] as PlacedReader;
    if (topics?.includes(heading) === true || words?.test(text) === true) asked |= 1 << i;
  }
  return asked;
}
