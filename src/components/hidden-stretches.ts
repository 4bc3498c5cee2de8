/**
 * Stretches of an HTML text that no reader of a page is shown: comments, scripts and styles, from first to last. Takes any
 * text; one that is never closed hides nothing. The work grows with the length alone.
 */

/** Half-open range of the text. */
export interface HiddenStretch {
  readonly start: number;
  readonly end: number;
}

export function hiddenStretches(text: string): readonly HiddenStretch[] {
  const stretches: HiddenStretch[] = [];
  const unclosed = new Set<RegExp>();
  let from = 0;
  for (const { 0: tag, 1: name = '', index: start } of text.matchAll(OPENING)) {
    const closing = CLOSINGS[name.toLowerCase()];
    if (closing === undefined || start < from || unclosed.has(closing)) continue;
    closing.lastIndex = start + tag.length;
    if (closing.test(text)) stretches.push({ start, end: (from = closing.lastIndex) });
    else unclosed.add(closing);
  }
  return stretches;
}

const OPENING = /<!--|<(script|style)\b/giu; // takes `<style type="text/css">`; leaves `</style>`
/** What ends each: takes `</script >`; leaves `<script>`. A long s opens none, though it counts as an s in any case. */
const CLOSINGS: Readonly<Record<string, RegExp>> = {
  '': /-->/gu,
  script: /<\/script\s*>/giu,
  style: /<\/style\s*>/giu,
};

/** The text with spaces in their place: all else, line breaks too, keeps its place. */
export function withoutHidden(text: string, stretches: readonly HiddenStretch[]): string {
  let [shown, at] = ['', 0];
  for (const { start, end } of stretches) {
    shown += text.slice(at, start) + text.slice(start, end).replace(BUT_BREAKS, ' ');
    at = end;
  }
  return shown + text.slice(at);
}

const BUT_BREAKS = /[^\r\n]/gu; // takes any sign of a line; leaves the break at its end
