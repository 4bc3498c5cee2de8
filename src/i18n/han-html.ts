/** Text that quotes Chinese names or words within a sentence of another language, as escaped HTML with each run marked as Chinese. */
import { escapeHtml } from '../domain/escape-html.ts';
import type { Words } from './words.ts';

/** Takes 永宁县《简报》 of `Yongning 永宁县《简报》, 2024`; leaves Latin words and the comma. */
export const HAN_RUN =
  /[《“〔（]*\p{Script=Han}(?:[\p{Script=Han}\p{Nd}·、，。；：（）《》“”〔〕％]*[\p{Script=Han}》”〕）])?/gu;

export function hanHtml(text: string, { locale }: Pick<Words, 'locale'>): string {
  const escaped = escapeHtml(text);
  return locale === 'zh' ? escaped : escaped.replace(HAN_RUN, '<span lang="zh-CN">$&</span>');
}
