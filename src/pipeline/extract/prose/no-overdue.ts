/** Tells denials that any ticket of the line counted before was overdue: 工单4218件,办结4218件,无超期件. Takes what the passage states. */
import type { Fact } from './read-passage.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from './view.ts';

/** Such a denial behind tickets in its sentence. */
export function noOverdue({ text }: Setting, facts: readonly Fact[]): readonly NoneStatement[] {
  const tickets = facts.findLast(({ metric }) => TICKETS.test(metric));
  if (tickets === undefined) return NONE;
  const match = DENIED.exec(text.slice(tickets.end));
  if (match === null) return NONE;
  const start = tickets.end + match.index + (match[1] as string).length;
  return [{ metrics: ['hotline.overdue'], start, end: tickets.end + match.index + match[0].length }];
}

const NONE: readonly NoneStatement[] = [];
/** Takes hotline.received, hotline.closed; leaves messages.received. */
const TICKETS = /^hotline\.(?:received|closed)$/u;
/** Takes ,无超期件 and ,没有逾期工单; leaves ,无超期答复申请. */
const DENIED =
  /^([^。;\d]{0,20}[,、])(?:无|没有|未发生|未出现)(?:一件|任何)?(?:超期|逾期)(?:件|工单|办件|办理|情况|现象)?(?=[,。;])/u;
