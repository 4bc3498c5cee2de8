/**
 * What the reader noticed, in the language of the page: the pipeline writes English, Chinese stands in a table of its messages.
 * Gives the message as it is, said to be English, where the table has none.
 */
import { diagnosticMessages } from './zh/diagnostic-messages.ts';
import { metricName } from './metric-name.ts';
import type { Words } from './words.ts';

export interface DiagnosticText {
  readonly text: string;
  readonly lang: 'zh-CN' | 'en';
}

export function diagnosticText(message: string, words: Pick<Words, 'locale'>): DiagnosticText {
  const said = words.locale === 'en' ? null : inChinese(message);
  return said === null ? { text: message, lang: 'en' } : { text: said, lang: 'zh-CN' };
}

function inChinese(message: string): string | null {
  for (const [template, zh] of diagnosticMessages) {
    const taken = takenBy(template, message);
    if (taken !== null)
      return zh.replace(PLACE, (_, at: string, kind?: string) => shown(taken[Number(at) - 1] ?? '', kind));
  }
  return null;
}

const PLACE = /\{(\d)(?::([a-z]+))?\}/gu; // takes {1} and {2:metric}; leaves （1）

/** What stands at each `{}`; null where the message is another one. */
export function takenBy(template: string, message: string): readonly string[] | null {
  const [first = '', ...rest] = template.split('{}');
  if (!message.startsWith(first)) return null;
  if (rest.length === 0) return message === first ? [] : null;
  const taken: string[] = [];
  let at = first.length;
  for (const [i, words] of rest.entries()) {
    const isLast = i === rest.length - 1;
    const next = isLast && words === '' ? message.length : isLast ? endOf(message, words) : message.indexOf(words, at);
    if (next < at) return null;
    taken.push(message.slice(at, next));
    at = next + words.length;
  }
  return at === message.length ? taken : null;
}

const endOf = (message: string, words: string): number =>
  message.endsWith(words) ? message.length - words.length : -1;

const ORDINALS = '〇一二三四五六';
/** Where years stand, as the reader names the places. */
const PLACES: Readonly<Record<string, string>> = {
  title: '标题',
  period: '统计期限',
  lead: '引言',
  body: '正文',
  'front-matter': '文件头',
  'file-name': '文件名',
};

function shown(words: string, kind: string | undefined): string {
  if (kind === 'metric') return metricName(words, { locale: 'zh' });
  if (kind === 'ordinal') return ORDINALS.charAt(Number(words)) || words;
  return kind === 'place' ? (PLACES[words] ?? words) : words;
}
