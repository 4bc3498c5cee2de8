/** Tells denials that any ticket of the line was overdue, counted before or named: 工单4218件,办结4218件,无超期件; 12345热线工单未出现逾期. Takes what the passage states. */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** Such a denial behind tickets in its sentence. */
export function noOverdue({ text }: Setting, facts: readonly Fact[]): readonly NoneStatement[] {
  const tickets = facts.findLast(({ metric }) => TICKETS.test(metric));
  const match = tickets === undefined ? null : taken(DENIED, text.slice(tickets.end), text);
  if (tickets === undefined || match === null) return ofLine(text);
  const start = tickets.end + match.index + (match[1] as string).length;
  return [{ metrics: ['hotline.overdue'], start, end: tickets.end + match.index + match[0].length }];
}

/** 12345热线工单未出现逾期: the line stands in the clause itself. */
function ofLine(text: string): readonly NoneStatement[] {
  const match = text.includes('热线') || text.includes('12345') ? taken(OF_LINE, text) : null;
  if (match === null) return NONE;
  const start = match.index + (match[1] as string).length;
  return [{ metrics: ['hotline.overdue'], start, end: match.index + match[0].length }];
}

/** Takes 12345热线工单未出现逾期, 热线办件无超期; leaves 热线无逾期未办工单的单位. */
const OF_LINE = prefiltered(
  /((?:12345|热线)”?(?:平台|热线)*(?:交办|转办|承办)?的?(?:工单|办件|件|事项|诉求)?(?:办理)?(?:均|全年|一直)*)(?:无|没有|未发生|未出现|零)(?:一[件单起]|任何)?(?:超期|逾期)(?:件|工单|办件|办理|情况|现象)?(?=[,。;]|$)/u,
);

const NONE: readonly NoneStatement[] = [];
/** Takes hotline.received, hotline.closed; leaves messages.received. */
const TICKETS = /^hotline\.(?:received|closed)$/u;
/** Takes ,无超期件, ,响应率100%,无一件超期 and ,没有逾期工单; leaves ,无超期答复申请. */
const DENIED = prefiltered(
  /^([^。;\d]{0,20}[,、](?:[^,。;、\d]{2,8}率[^,。;、\d]{0,4}[\d.]+%[,、]){0,3})(?:无|没有|未发生|未出现)(?:[一1][件单起]|任何)?(?:超期|逾期)(?:件|工单|办件|办理|情况|现象)?(?=[,。;])/u,
);
