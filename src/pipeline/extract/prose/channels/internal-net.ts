/** 通过OA系统发布信息95条: what an office puts on a net of its own, which the public does not see. Takes the view of a figure. */
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True for items of an internal net, with no public channel between it and the figure. */
export function onInternalNet({ text, figure, near }: View): boolean {
  const before = textBefore(text, figure.start, LONGEST_CLAUSE);
  const net = INTERNAL_NET.exec(before);
  if (net === null) return false;
  const end = figure.start - before.length + net[0].length;
  return !near.some((token) => token.start >= end && isPublishingChannel(token));
}

const LONGEST_CLAUSE = 40;
/** Takes all up to the last OA系统, 办公网络平台, 政务内网 in the clause of a figure; leaves 办公室网站, 国内网站 and 业务系统. */
const INTERNAL_NET =
  /^.*(?:(?:OA(?:办公)?|(?:协同|内部|自动化)办公|内部|办公(?:自动化)?)(?:网络)?(?:系统|平台|内网|网(?!站))|(?<![国境海室])内网(?!站)|局域网)(?=[^,。;:\d]*$)/su;
