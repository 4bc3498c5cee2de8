/**
 * Simplified forms of traditional characters: some portals print their reports in traditional script, character by character.
 * Takes nothing that GB 2312 holds, for that is simplified text already (乾县), nor what names of places on the mainland use.
 */
import pairs from 'opencc-js/dict/TSCharacters';

/** Characters outside GB 2312 in names of divisions: 鷺, 氾水镇. */
const IN_NAMES: ReadonlySet<string> = new Set('塚鷺濛氾瀂洩');

/** First and last byte of the rows and cells that hold the ideographs of GB 2312. */
const ROWS = [0xb0, 0xf7] as const;
const CELLS = [0xa1, 0xfe] as const;

/** The simplified form of each traditional character of the basic plane. */
export const SIMPLIFIED_FORMS: ReadonlyMap<string, string> = simplifiedForms();

function simplifiedForms(): ReadonlyMap<string, string> {
  const simplified = charactersOfGb2312();
  const forms = new Map<string, string>();
  for (const pair of pairs.split('|')) {
    const [traditional, form] = pair.split(' ');
    if (traditional?.length !== 1 || form === undefined || !simplified.has(form)) continue;
    if (!simplified.has(traditional) && !IN_NAMES.has(traditional)) forms.set(traditional, form);
  }
  return forms;
}

function charactersOfGb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = ROWS[0]; row <= ROWS[1]; row += 1)
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
