/**
 * Reads HTML: takes the stored text and where the HTML in it begins, gives the blocks of the report on the page and what
 * the page says of itself. Markup nested beyond reason is read line by line with its tags left out.
 */
import type { Block, Mended } from '../../../domain/block.ts';
import { sourceAt } from '../../../domain/block.ts';
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { FrontMatter } from '../../../domain/source.ts';
import { endCopy, newCopy, takeMended } from '../copy-units.ts';
import { readPlainLines } from '../read-plain-lines.ts';
import { appendAligned } from './align-text.ts';
import { findArticle } from './find-article.ts';
import { htmlBlocks } from './html-blocks.ts';
import { joinCutBlocks } from './join-cut-blocks.ts';
import { notePictures } from '../note-pictures.ts';
import { countPictures, noteFiles } from './page-files.ts';
import type { PageWords } from './page-title.ts';
import { pageFacts } from './page-title.ts';
import { parseHtml } from './parse-html.ts';

export interface HtmlRead {
  readonly blocks: readonly Block[];
  /** What the page's head says; the file's own front matter comes first. */
  readonly frontMatter: FrontMatter;
  readonly diagnostics: readonly Diagnostic[];
}

/** Blocks before which a title of the article itself stands. */
const TITLE_REACH = 6;
/** Takes the separators before a site's name: `…年度报告_某某人民政府`, `… - 某某网`; leaves `1-2月`. */
const SITE_SUFFIX = /[_|｜]|\s[-–—]+\s/u;

/** Blocks of the report in `text[from, …)`. */
export function readHtml(text: string, from: number): HtmlRead {
  const html = from === 0 ? text : text.slice(from);
  const document = parseHtml(html);
  if (document === null) {
    const message =
      'Unexpected markup nested more than 400 deep or endless tag, expected a page: read without its markup';
    const blocks = readPlainLines(text, from, text.length);
    return { blocks, frontMatter: {}, diagnostics: [diagnostic('markup-abandoned', message, null)] };
  }
  const article = findArticle(document);
  const blocks = joinCutBlocks(text, htmlBlocks(text, from, article.root, article.leavesOut));
  const facts = pageFacts(html, document, article);
  const { root, leavesOut } = article;
  const pictured = notePictures(blocks, () => countPictures(root, leavesOut));
  const diagnostics = [...pictured, ...noteFiles(root, leavesOut)];
  return { blocks: withTitle(text, from, blocks, facts.titles), frontMatter: facts.frontMatter, diagnostics };
}

/** Sets the page's title before the article when the article has none of its own. */
function withTitle(
  text: string,
  from: number,
  blocks: readonly Block[],
  titles: readonly PageWords[],
): readonly Block[] {
  const title = titles[0];
  if (title === undefined) return blocks;
  const parts = title.value.split(SITE_SUFFIX).map((part) => part.trim());
  const value = parts.find((part) => part.length > 5) ?? title.value;
  const mended = mendWords(text, title.offset + from + title.value.indexOf(value), value);
  const own = blocks
    .slice(0, TITLE_REACH)
    .some((block) => block.kind !== 'table' && block.mended.text.includes(mended.text));
  if (own || mended.text === '') return blocks;
  const start = sourceAt(mended, 0);
  const end = sourceAt(mended, mended.text.length);
  return [{ kind: 'heading', span: { start, end }, level: 1, mended }, ...blocks];
}

function mendWords(text: string, offset: number, value: string): Mended {
  const copy = newCopy();
  appendAligned(copy, text, offset, value);
  const mended = takeMended(copy, copy.length === 0 ? offset : (copy.offsets[copy.length - 1] as number) + 1);
  endCopy(copy);
  return mended;
}
