/** Tells 意见建议 as a kind of tickets, 建议, from opinions asked for: 投诉80件,意见建议20件. Takes the view of a figure. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { wordOf, type View } from '../view/view.ts';

/** 投诉80件,意见建议20件: beside other kinds of tickets it is the name of one. */
export function isOpinionsAmongKinds(view: View): boolean {
  const { figure, head, index, sentence, stated, text } = view;
  if (head?.end !== figure.start || !OPINIONS.test(wordOf(view, head))) return false;
  const from = index - sentence.length;
  return (
    stated.some((fact) => fact.index >= from && fact.index < index && OTHER_KINDS.has(fact.metric)) ||
    takesIn(KIND_NEXT, text, figure.end, figure.end + 8)
  );
}

/** Takes 意见建议, 意见和建议类; leaves 投诉建议. */
const OPINIONS = /^意见(?:和|与|及|、)?建议类?$/u;
const OTHER_KINDS: ReadonlySet<string> = new Set([
  'hotline.complaints',
  'hotline.consultations',
  'hotline.tipoffs',
  'hotline.helpRequests',
]);
/** Takes ,投诉80件; leaves ,办结80件. */
const KIND_NEXT = prefiltered(/^[,、;](?:投诉|咨询|求助|举报)类?\d/u);
