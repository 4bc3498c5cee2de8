/**
 * Words of outcomes that more than one reader asks for: that a request was granted, in whole or in part, that a reason is one of several, and
 * which facts count all requests, so that the words of an outcome go before them.
 */
import type { Fact } from '../view/fact.ts';

export const RECEIVED = 'applications.received.total';
export const CONCLUDED = 'applications.concluded.total';

/** True for what was read as all requests, which gives way to the words of an outcome. */
export function isOfAll({ metric }: Fact): boolean {
  return metric === RECEIVED || metric === CONCLUDED;
}

/** Takes 不掌握等原因, one reason of several; leaves 同等. */
export const AND_SO_ON = /等(?:原因|缘故|缘由|情形|情况|理由|因素|信息|问题|事项)/u;
/** Takes 予以公开, 同意公开, 决定公开 and the 予公开 of 均予公开 at the end; leaves 不予公开, 未予公开, 部分予以公开, and 公开 alone. */
export const GRANTED = /(?<![不未]|部分)(?:予以|同意|准予|给予|决定|予)(?:公开|提供)(?:的|共|为)?$/u;
/** Takes 部分公开, 同意部分公开, 部分予以公开, 公开部分信息 at the end; leaves 予以公开或部分公开. */
export const PARTLY =
  /(?<!公开(?:或者?|以?及|和|与|、))部分(?:予以|同意|准予)?(?:公开|提供)(?:的|共|为)?$|(?:^|[,、;:])(?:(?:给|提供)了?一?部分(?:内容|信息)?|公开部分(?:政府)?信息|(?:属?于|属)?部分公开范围)(?:的|共|为)?$/u;
