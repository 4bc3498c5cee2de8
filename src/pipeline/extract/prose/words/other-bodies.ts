/**
 * What another body did that a sentence names as its subject: 县教育局收到政府信息公开申请48件 in a report of the county's finance bureau. Takes the tokens of
 * a passage and the name of the report's body; gives them without the figures of such sentences. Leaves lines, boxes and press conferences,
 * which others run for a body.
 */
import { allTaken, prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** The very same tokens where no other body acts. */
export function withoutOtherBodies(text: string, tokens: readonly Token[], body: string | null): readonly Token[] {
  if (body === null || !ACTS.test(text)) return tokens;
  let told = tokens;
  for (const match of allTaken(SUBJECT, text)) {
    if (isBody(match[1] as string, body)) continue;
    const from = match.index;
    const stop = text.indexOf('。', from);
    const to = stop === -1 ? text.length : stop;
    if (takesIn(OWN_WORDS, text, from, to)) continue;
    told = told.map((token) =>
      token.figure !== null && token.start >= from && token.end <= to
        ? wordToken('filler', token.start, token.end)
        : token,
    );
  }
  return told;
}

/** Takes 县教育局 of ,县教育局收到申请48件 and of 。据通报,县教育局发布信息816条; leaves 县教育局网站发布信息, 县政府 and 县委. */
const SUBJECT = prefiltered(
  /(?<=^|[,。;:])(?:据[^,。;\d]{1,6},|其中,?|同期,?)?[省市县区州旗盟]((?:(?![各全我本等和及与省市县区])[一-龥]){2,11}?(?:局|委员会|委|厅))(?:机关)?(?:同期|全年|年内|当年|累计|共计?|已|主动|依法|及时|新)*(?:收到|受理|接收|公开|发布|公布)(?=[^,。;\d]{0,20}(?:申请|信息)[^,。;\d]{0,10}\d)/gu,
);

/** What every such sentence holds, and few others: takes 局收到, 委员会同期受理; leaves 局网站. */
const ACTS = /[局会委厅](?:机关)?[^,。;:\d]{0,6}(?:收到|受理|接收|公开|发布|公布)/u;

/** Takes what a body says of itself, and matters that are run for all; leaves words of the other alone. */
const OWN_WORDS = prefiltered(
  /我[局委办镇乡厅县市区]|本(?:机关|单位|部门|级|局|委|办|街道)|热线|12345|信箱|留言|解读|发布会/u,
);

/** True where the name may be the body's own: one in short is the other, its characters in their order (人社局, 人力资源和社会保障局). */
function isBody(name: string, body: string): boolean {
  const field = body.slice(Math.max(...[...'省市县区州旗盟'].map((place) => body.lastIndexOf(place))) + 1);
  const [short, own] = [name.replace('委员会', '委'), body.replace('委员会', '委')];
  return holdsInOrder(own, short) || (field.length >= SHORTEST && holdsInOrder(short, field.replace('委员会', '委')));
}

/** 卫健局 is a name, 局 is none. */
const SHORTEST = 3;

function holdsInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
