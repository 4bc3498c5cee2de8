/**
 * Tells whether a window without any figure may state a zero: most of them are labels of the form cut in two, or sentences that
 * deny something else, and need not be made into tokens. `may-deny.test.ts` reads all cases without this and tells what was forgotten.
 */
import { deniedMatters } from '../denials/denied-matters.ts';
import type { Setting } from '../view/view.ts';

/** True where a zero may be stated: of a matter named, or of the heading's where a clause denies and says nothing else. */
export function mayDeny(setting: Pick<Setting, 'text' | 'year' | 'heading'>): boolean {
  return MATTER.test(setting.text) || deniedMatters(setting).length > 0;
}

/**
 * Something in each word for a matter that the readers of denials know: requests, disputes, fees, press conferences, open days, normative
 * documents, decisions. Takes 未收到申请, 零诉讼, 未收取处理费; leaves 无其他事项, 没有现成信息.
 */
const MATTER =
  /申请|求|函|来信|邮件|复议|诉|讼|官司|争议|费|布会|开放[日周月]|[气风]会|发布活动|规范性文件|行政[许处强]/u;
