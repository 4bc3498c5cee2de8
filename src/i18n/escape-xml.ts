/** Makes any text safe inside XML text and quoted attributes: feeds and drawings are refused as a whole for one character. */
import { escapeHtml } from '../domain/escape-html.ts';

/** Takes what no XML may hold, NUL and halves of a pair of units; leaves words. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What no XML may hold becomes the sign for what cannot be read. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NO_XML, '\ufffd'));
}
