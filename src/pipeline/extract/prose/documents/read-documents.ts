/** Reads `documents.*`: official documents by disclosure attribute. Needs the word for document or attribute in the sentence. */
import { prefiltered, taken, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { namedInTurn } from '../lists/distributed.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { ofMadeInformation } from '../published/made-information.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

const COPIES: ReadonlySet<string> = new Set(['', '份', '件', '条', '个', '篇', '项']);
const METRIC_OF: Readonly<Record<string, string>> = {
  proactiveDocument: 'documents.proactive',
  onRequestDocument: 'documents.onRequest',
  withheld: 'documents.withheld',
};

/** Metric of a figure of documents by attribute. */
export function readDocuments(view: View): readonly Reading[] {
  if (isOfRequests(view)) return NOTHING;
  const marked = COPIES.has(view.figure.unit) ? (markedAs(view) ?? mayBePublished(view) ?? countedFirst(view)) : null;
  if (marked !== null) return [{ metric: marked }];
  if (
    !COPIES.has(view.figure.unit) ||
    !(
      speaksOfDocuments(view) ||
      namesDocuments(view) ||
      sorted(view) ||
      splitOfDocuments(view) ||
      namesAttribute(view) ||
      (ofMadeInformation(view) && !saysProactiveInformation(view))
    )
  )
    return NOTHING;
  if (holds(view.near, 'receive') && holds(view.near, 'request')) return NOTHING;
  if (takesIn(TURNED, view.text, view.figure.end, view.figure.end + 24)) return NOTHING;
  if (takesBefore(HANDED_ON, view.text, view.figure.start, 16)) return NOTHING;
  const inTurn = namedInTurn(view, (token) => attributeNamed(view, token) !== null);
  if (inTurn !== null) return [{ metric: attributeNamed(view, inTurn) as string }];
  const behind = view.tail[0]?.start === view.figure.end ? attributeOf(view, view.tail) : null;
  const metric = behind ?? attributeOf(view, view.near) ?? attributeOf(view, view.tail);
  return metric === null ? NOTHING : [{ metric }];
}

/** 办结14件,其中主动公开3件、依申请公开7件: what became of the requests of its list. */
function isOfRequests({ listTotal, stated }: View): boolean {
  return stated.some(({ index, metric }) => index === listTotal && metric.startsWith('applications.'));
}

/** 标注为主动公开的文件9件;标注为依申请公开的20件;其余12件不予公开: papers by the attribute that they bear. */
function markedAs({ figure, text }: View): string | null {
  const sentence = textBefore(text, figure.start, 80);
  if (!takes(MAY_MARK, sentence, text)) return null;
  const attribute = (taken(MARKED, sentence, text) ??
    (takes(MARKS, sentence, text) ? taken(REST, text.slice(figure.end, figure.end + 12), text) : null))?.[1];
  if (attribute === undefined) return null;
  if (attribute === '主动公开') return 'documents.proactive';
  return attribute === '依申请公开' ? 'documents.onRequest' : 'documents.withheld';
}

/** 可主动公开的8件,依申请才能公开的5件,不能公开的2件: all three attributes in words of what may be done with papers. */
function mayBePublished({ figure, text }: View): string | null {
  const found = taken(ABLE, textBefore(text, figure.start, 12), text);
  if (found === null || !takesIn(ALL_ABLE, text, Math.max(0, figure.start - 80), figure.end + 60)) return null;
  if (found[1] !== undefined) return 'documents.proactive';
  return found[2] === undefined ? 'documents.withheld' : 'documents.onRequest';
}

/** 对89份文件逐一定性:31份主动公开,44份依申请公开: papers by attribute, each with its number in front. */
function countedFirst({ figure, text }: View): string | null {
  const found = taken(ATTRIBUTE_BEHIND, text.slice(figure.end, figure.end + 10), text)?.[1];
  if (found === undefined || !takesBefore(OF_PAPERS, text, figure.start, 80)) return null;
  const around = text.slice(Math.max(0, figure.start - 48), figure.end + 48);
  if ([...around.matchAll(COUNTED_FIRST)].length < 2) return null;
  if (found === '主动公开') return 'documents.proactive';
  return found === '依申请公开' ? 'documents.onRequest' : 'documents.withheld';
}

/** Takes 主动公开, behind a number; leaves 主动公开信息. */
const ATTRIBUTE_BEHIND = prefiltered(/^(?:为|是|属于?)?(主动公开|依申请公开|不予?公开)(?=[,、;。])/u);
/** Takes 89份文件逐一定性:, 制发公文; leaves 申请. */
const OF_PAPERS = prefiltered(/(?:文件|公文|发文|制文)[^。]*$/u);
/** Takes 31份主动公开; leaves 主动公开31份. */
const COUNTED_FIRST = /\d+[份件个篇](?:为|是|属于?)?(?:主动公开|依申请公开|不予?公开)(?=[,、;。])/gu;

/** Takes 可以主动公开的, 依申请方可公开的, 不宜公开的 in front of a number; leaves 主动公开的. */
const ABLE = prefiltered(
  /(可以?主动公开)的?$|(依申请(?:才能?|方可|可以?|后)公开)的?$|(?:不能|不宜|不得|不可)公开的?$/u,
);
/** Takes the three in a row; leaves 可以主动公开的8件. */
const ALL_ABLE = prefiltered(
  /可以?主动公开的?\d+[份件个篇][^。]{0,6}依申请(?:才能?|方可|可以?|后)公开的?\d+[份件个篇][^。]{0,6}不[能宜得可]公开的?\d/u,
);

/** Takes 标“主动公开”, 定为主动公开, for one look first; leaves 主动公开. */
const MAY_MARK = prefiltered(/为|标“/u);
/** Takes 标注为依申请公开的, 标“不予公开”, ,定为主动公开的公文, 属性定为“主动公开”的文件, 属性为“此件主动公开”的; leaves 转为主动公开. */
const MARKED = prefiltered(
  /(?:(?:(?<![目指])标[注明识]?|注明|认定|确定|界定|属性|定密)(?:定)?为“?|(?<![目指])标[注明识]?“|[年度内时,;:]定为“?)(?:此件)?(主动公开|依申请公开|不予?公开)”?(?:类|的|属性)*(?:文件|公文|信息)?(?:有|共|为|:)*$/u,
);
/** Takes the words of MARKED anywhere in a sentence; leaves 公开. */
const MARKS = prefiltered(
  /(?:标[注明识]|注明|认定|确定|界定|属性)(?:定)?为“?(?:主动公开|依申请公开|不予?公开)[^。]*$/u,
);
/** Takes 不予公开 behind the number; leaves ,不予公开. */
const REST = prefiltered(/^(?:为|属于?)?(主动公开|依申请公开|不予?公开)(?=[,。;])/u);

/** True where the sentence names documents; a heading of theirs in front of a colon says nothing of 政府信息 behind it. */
function speaksOfDocuments({ sentence, near, text }: View): boolean {
  const document = sentence.find(({ id }) => id === 'attribute');
  if (document === undefined) return false;
  const items = near.find(({ id }) => id === 'info');
  if (items === undefined || !/政[府务]信息/u.test(text.slice(items.start, items.end))) return true;
  return !takesIn(HEADS_SENTENCE, text, document.end, items.start);
}

/** Takes 制发及公开情况:, 方面:2024年; leaves 制发情况,. */
const HEADS_SENTENCE = prefiltered(/^[^,。;:]{0,14}(?:情况|方面|工作):/u);

/** Takes 依申请公开文件12条, 不予公开文件36条, which need no other word for document, and 印发主动公开文件66份. */
function namesDocuments(view: View): boolean {
  if (view.head === null || METRIC_OF[view.head.id] === undefined) return false;
  return /文件|公文/u.test(wordOf(view, view.head));
}

/** 其中主动公开44条 of the information made: items published, no documents. */
function saysProactiveInformation(view: View): boolean {
  return view.near.some((token) => wordOf(view, token).startsWith('主动公开'));
}

/** Takes 免予公开文件、1件…转为主动公开, a change of attribute; leaves 主动公开文件. */
const TURNED = prefiltered(/^[^,。;]{0,20}(?:转为|转化为|调整为|变更为)/u);

/** Takes 移交主动公开文件, 抽查主动公开公文, which made none; leaves 印发主动公开文件. */
const HANDED_ON = prefiltered(
  /(?:移交|报送|提供|送交|报备|归档|抽查|检查|清理|审查|审核|梳理)了?主动公开(?:类|的)?(?:文件|公文)(?:共|为)?$/u,
);

/** 审核文件36件,主动公开12件,依申请公开20件,不予公开4件: all three attributes side by side need no word for document. */
function sorted(view: View): boolean {
  if (ofMadeInformation(view) && saysProactiveInformation(view)) return false;
  return takesIn(ALL_THREE, view.text, Math.max(0, view.figure.start - 80), view.figure.end + 80);
}

/** Takes 主动公开的12件,依申请公开20件,不公开4件; leaves 主动公开信息12条,依申请公开2条. */
const ALL_THREE = prefiltered(
  /主动公开[类文件公的为共占:]{0,4}\d+[份件条个篇]?.{0,12}依申请公开.{0,8}\d.{0,16}不予?公开.{0,8}\d/u,
);

/** 主动公开文件56件: documents by the attribute that stands in front of them; beside a sum of all years they are what was published. */
function namesAttribute({ figure, text, near }: View): boolean {
  if (near.some(isPublishingChannel) && takesBefore(BY_ACT, text, figure.start, 12)) return false;
  return takesBefore(PROACTIVE, text, figure.start, 12) && !takesIn(ALL_YEARS, text, figure.end, figure.end + 4);
}

/** Takes 主动公开文件, 主动公开类公文共, 主动公开的公文类信息有; leaves 主动公开信息 and 其他主动公开文件, the rest of what was published. */
const PROACTIVE = prefiltered(
  /(?<!其[他它]|其余)主动公开(?:类|的)?(?:(?:政府)?文件|(?:政府|行政)?公文(?:类(?:政府)?信息)?)(?:共|为|有)?$/u,
);
/** Takes the 主动公开文件 of 通过网站主动公开文件100件, an act; leaves 主动公开类文件. */
const BY_ACT = prefiltered(/主动公开文件(?:共|为)?$/u);
/** Takes ,历年; leaves ,依申请公开. */
const ALL_YEARS = prefiltered(/^[,、(]历年/u);

/** 生成政府文件45件,主动公开30件,依申请公开15件: the attributes of the documents counted before. */
function splitOfDocuments({ figure, text }: View): boolean {
  return takesBefore(DOCUMENTS, text, figure.start, 100);
}

/** Takes 共制定文件122件,主动公开; leaves 收到文件300份,主动公开信息, 文件25件,收到依申请公开. */
const DOCUMENTS = prefiltered(
  /(?:制[定作发]|[印拟出生产形][发制台成生]|起草|发)(?:[^,。;\d]{0,6}(?:文件|公文)|文)[^,。;\d]{0,5}\d+[件份个篇条]?[,。;:(](?:[^。\d]{2,12}\d+[件份个篇条]?[,、;]){0,3}(?:其中)?[,:]?(?:经[^,。;\d]{2,8})?(?:公开)?(?:属性)?(?:标注|标明|注明|定)?为?“?(?:主动公开|依申请公开|不予?公开|免[予于]公开)”?(?:类|的|文件|公文|有|为|共|:)*$/u,
);

function attributeOf(view: View, nearestFirst: readonly Token[]): string | null {
  for (const [i, token] of nearestFirst.entries()) {
    const named = attributeNamed(view, token);
    if (named !== null) return named;
    if (token.id === 'info' && !ofMadeInformation(view)) return null;
    if (token.id === 'attribute') return saidInFront(view, token, nearestFirst.slice(i + 1));
  }
  return null;
}

/** The metric of documents that a word names as their attribute; null for other words. */
function attributeNamed(view: View, token: Token): string | null {
  const word = wordOf(view, token);
  if (METRIC_OF[token.id] !== undefined) return METRIC_OF[token.id] as string;
  if (token.id === 'request' && word.startsWith('依申请')) return 'documents.onRequest';
  if (word === '不予公开') return 'documents.withheld';
  return word.startsWith('主动公开') ? 'documents.proactive' : null;
}

/** Takes 主动公开公文2条, 主动公开类公文2件 and 依申请公开属性文件7份; leaves 公开公文2条 and 制发公文2件. */
function saidInFront(view: View, document: Token, rest: readonly Token[]): string | null {
  const [next] = rest;
  const kind = next !== undefined && OF_KIND.test(wordOf(view, next)) && next.end === document.start;
  const before = kind ? rest[1] : next;
  if (before === undefined || before.end !== (kind ? next.start : document.start)) return null;
  const word = wordOf(view, before);
  if (word === '主动公开') return 'documents.proactive';
  return word === '依申请公开' ? 'documents.onRequest' : null;
}

/** Takes the 类 of 主动公开类公文, the 属性 of 主动公开属性公文, the 政府 of 主动公开政府公文; leaves 文件. */
const OF_KIND = /^(?:类|的|属性|政府)$/u;
