/** Denials with a word between the denying word and the verb, which no list holds: 未新收到, 未曾直接收到, 没有实际发生. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';

/** True where such a denial may stand: a quick look first. */
export function mayDenyAnew(text: string): boolean {
  return takes(ANY, text);
}

/** Takes 未新, 没有再, 未就; leaves 未收. */
const ANY = prefiltered(/[未没][有曾]?(?:有?新|就|对|向|按|共|直接|实际|再|单独|另外|主动|曾|正式)/u);

/** Takes 未新收到, 未共收到, 未再接到, 没有实际发生, 未曾收到, 未就申请收取 of a fee; leaves 未新增, 未再现. */
export const DENIED = prefiltered(
  /(?:从|尚|并|均|暂|都|还)?(?:未有?|没有?)(?:曾|新|共|直接|实际|再|单独|另外|正式)+(?:接收|收|接|受理|收取|发生|出现|产生|提起|引发|引起|办理)(?:到|取)?过?|(?:未|没有)(?:就|对|向|因|按(?!规定|照|要求))[^,。;\d]{1,16}收取(?:过|任何)?(?=[^,。;\d]{0,8}处理费)/gu,
);
