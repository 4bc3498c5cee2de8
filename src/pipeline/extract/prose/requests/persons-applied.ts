/** Tells persons who applied for information: 3人提出政府信息公开申请, and 3名公民提出申请 where requests are spoken of. Refuses shares of those counted before. */
import { prefiltered, taken, takesBefore } from '../../../../domain/prefilter.ts';
import { PEOPLE } from '../figures/event-units.ts';
import { inList } from '../view/read-list.ts';
import { topicOf } from '../view/read-topic.ts';
import { holds, type View } from '../view/view.ts';

/** True when the figure counts all who applied, as a report does that counts no requests. */
export function personsApplied(view: View): boolean {
  if (!PEOPLE.has(view.figure.unit) || inList(view) || holds(view.near, 'person', 'invite', 'hold')) return false;
  const applied = taken(APPLIED, view.text.slice(view.figure.end, view.figure.end + 32), view.text);
  if (applied === null || takesBefore(SOME, view.text, view.figure.start, 4)) return false;
  if (view.stated.some(({ metric }) => metric.startsWith('applications.'))) return false;
  if (REQUESTS_COUNTED.test(view.text.slice(view.figure.end, view.figure.end + 60))) return false;
  return applied[1] !== undefined || view.heading === 'request' || topicOf(view) === 'request';
}

/** Takes 公民提出政府信息公开申请, 向我局提出申请 and the end of the clause; leaves 提出申请复议. */
const APPLIED = prefiltered(
  /^(?:公民|自然人|群众|市民|居民|村民|个人|申请人)?(?:依法)?(?:向[我本][^,。;\d]{1,4})?(?:提出|提交|递交)了?((?:政府|政务)?信息公开的?|依?申请公开的?)?(?:书面)?申请(?=[,。;]|$)/u,
);
/** Takes 其中, 另有; leaves 共有. */
const SOME = prefiltered(/其中有?|[另还]有|其余$/u);
/** Takes ,共5件 behind the persons, which is the count of their requests; leaves ,均已答复. */
const REQUESTS_COUNTED = /^[^。;]{0,40}\d+[件条份宗项]/u;
