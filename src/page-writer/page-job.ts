/** What the page writer is asked to do, as plain data: it travels to the worker threads. */

/** Families of files whose number or size grows with the agencies. */
export type FileKind = 'agency' | 'report' | 'region' | 'metric';

/** Rendered pages with slots, one for each language; empty where Astro renders the pages of the kind itself. */
export interface RenderedSlots {
  /** undefined: the language without a folder of its own. */
  readonly locale: string | undefined;
  readonly html: string;
}

/** Kinds of pages that are filled into a page with slots. */
type TemplateKind = 'agency' | 'report' | 'region' | 'regionPart' | 'metric' | 'metricPart' | 'metricYear' | 'embed';

export type RenderedTemplates = Readonly<Record<TemplateKind, readonly RenderedSlots[]>>;

export interface PageJob {
  /** Folder of the built site. */
  readonly out: string;
  /** Public address; null where the site does not know its host. */
  readonly site: string | null;
  readonly templates: RenderedTemplates;
  /** The site before this one and the version of its data; null where nothing of it may be used. */
  readonly before: FormerSite | null;
}

export interface FormerSite {
  readonly folder: string;
  readonly version: string;
}

/** Neighbouring ids for one worker: shards that stand in one pack are read once. */
export interface FileBatch {
  readonly kind: FileKind;
  readonly ids: readonly string[];
  /** Of the same ids: what the former site has of them. */
  readonly known: readonly (WrittenFiles | null)[];
}

/** The files of one id as they were written. */
export interface WrittenFiles {
  readonly kind: FileKind;
  readonly id: string;
  /** Hash of all that the files were made of, apart from what all files share. */
  readonly key: string;
  /** Paths below the site's folder. */
  readonly files: readonly string[];
}

export interface FileTally {
  readonly files: number;
  /** Of UTF-8. */
  readonly bytes: number;
  /** Ids whose files were made anew; the others kept those of the former site. */
  readonly made: Readonly<Record<FileKind, number>>;
  readonly written: readonly WrittenFiles[];
}
