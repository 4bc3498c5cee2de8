/**
 * The body of a report that calls itself only 我局 or 本委, or nothing at all, where its text names it with its place in front:
 * 在江门市住房和城乡建设局部门频道公开. Gives the one that is named far more often than any other of that kind, or null.
 */
import { agencyBody } from './agency-body.ts';
import type { FullName } from './full-name-in-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cheapest, DOUBTFUL, nameHypotheses } from './name-hypothesis.ts';
import { normaliseName } from './normalise-name.ts';
import { officialPlaces } from './place-from-text.ts';

/** What a body's name ends in, by the word that it has for itself. */
const ENDS = {
  局: '局',
  分局: '分局',
  委: '委员会|委(?![员托])',
  厅: '厅',
  社: '联合社|联社|供销社',
  街道: '街道',
  街: '街道',
  镇: '镇',
  乡: '乡',
  苏木: '苏木',
  中心: '中心',
} as const;

/** Ends that tell a body without any word for itself: those of departments. */
const ANY_END = '局|委员会|厅|联合社|联社';

/** Takes what no name of a department holds: words of a sentence, of a site, of a document, as 网站; leaves 审计. */
const NO_NAME = /网|报告|工作|信息|公开|关于|印发|领导|小组|政策|部门|单位|活动|[年周的了各全本我由向从到]/u;

/** Takes what a body's disclosure is called behind its name: 永宁县公安局|政府信息公开工作; leaves 永宁县公安局信息. */
const OWN_DISCLOSURE = /^(?:政府信息|政务)公开/u;

const DISCLOSURE_REACH = 6;

const LONGEST_TAIL = 16;

/** Takes the 审计局 behind 永宁县, at its place; leaves 审计局长. */
const tailOf = (ends: string): RegExp =>
  new RegExp(`[\\p{Script=Han}]{2,${String(LONGEST_TAIL)}}?(?:${ends})(?![长党属域部面势限])`, 'uy');

const TAILS: ReadonlyMap<string, RegExp> = new Map(Object.entries(ENDS).map(([self, ends]) => [self, tailOf(ends)]));
const ANY_TAIL = tailOf(ANY_END);

/** Times that the leading body must be named for each time that the next one is. */
const CLEAR_LEAD = 2;
/** Without a word for itself, a body that is named once may be any. */
const LEAST_WITHOUT_WORD = 2;

/** `self` as in 我局: the word behind 我, null where the report has none. */
export function ownBodyInText(gazetteer: Gazetteer, self: string | null, texts: readonly string[]): FullName | null {
  const tail = self === null ? ANY_TAIL : TAILS.get(self);
  if (tail === undefined) return null;
  const [first, second] = bodiesIn(gazetteer, texts.map(normaliseName).join('\n'), tail);
  if (first === undefined || (self === null && first.count < LEAST_WITHOUT_WORD)) return null;
  return second === undefined || first.count >= second.count * CLEAR_LEAD ? first.full : null;
}

/**
 * The department that the report names by the rank of its place, 区文旅局, where its text names one body of that kind with its place:
 * 青山区文化和旅游局.
 */
export function rankedBodyInText(gazetteer: Gazetteer, name: string, texts: readonly string[]): FullName | null {
  const rank = RANKED.exec(name)?.[1];
  const wanted = agencyBody(name.replace(RANKED, ''), { level: 'county', name: '', zone: false });
  if (rank === undefined || !wanted.plausible) return null;
  const bodies = bodiesIn(gazetteer, texts.map(normaliseName).join('\n'), ANY_TAIL).filter(
    ({ full: { hypothesis } }) =>
      hypothesis.body.body === wanted.body && (gazetteer.names.get(hypothesis.code) ?? '').endsWith(rank),
  );
  const [only, ...more] = bodies;
  return only === undefined || more.length > 0 ? null : only.full;
}

/** Takes the rank of a place for the place: 区 of 区文旅局; leaves 市场监督管理局. */
const RANKED = /^(市(?!场|政|容)|县(?!域)|区(?!域|划)|州|旗)(?=.{2,}[局委会]$)/u;

interface CountedBody {
  readonly full: FullName;
  readonly count: number;
}

/** Most frequent first. */
function bodiesIn(gazetteer: Gazetteer, text: string, tails: RegExp): readonly CountedBody[] {
  const found = new Map<string, CountedBody>();
  for (const { end, name } of officialPlaces(gazetteer, text)) {
    tails.lastIndex = end;
    const tail = tails.exec(text)?.[0];
    if (tail === undefined || NO_NAME.test(tail)) continue;
    const [only, ...more] = cheapest(nameHypotheses(gazetteer, name + tail));
    if (only === undefined || more.length > 0 || !only.body.plausible || only.cost >= DOUBTFUL) continue;
    const key = `${only.code} ${only.body.body}`;
    const count = found.get(key)?.count;
    const full = { written: name + tail, hypothesis: only };
    const weight = OWN_DISCLOSURE.test(text.slice(tails.lastIndex, tails.lastIndex + DISCLOSURE_REACH))
      ? LEAST_WITHOUT_WORD
      : 1;
    found.set(key, { full, count: count === undefined ? weight : count + weight });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
