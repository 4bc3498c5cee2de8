/** What a gazette prints (公报12期,刊登规章3件、政策解读16件) is counted with the gazette, whatever it is. Takes the view of a figure. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True where the words in front of the figure print it in a gazette. */
export function isPrintedInGazette({ text, figure: { start } }: View): boolean {
  const before = textBefore(text, start, LONGEST);
  return before.includes('报') && takes(PRINTED, before, text);
}

const LONGEST = 120;
/** Takes 政府公报》12期,刊登规章3件、政策解读 and 政府公报公开文件58件,其中解读材料; leaves 政府公报4期,网站刊登. */
const PRINTED = prefiltered(
  /(?:公报|政报)》?(?:(?!网站|公众号|微博|新媒体|发布会|制作|推出|,发布)[^。;])*(?:刊登|刊载|登载|收录|刊发|公开[^,。;\d]{0,12}\d+[件篇条],其中)(?:(?!网站|公众号|微博|新媒体|制作|推出|发布)[^。;])*$/u,
);
