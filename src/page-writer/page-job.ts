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
export type TemplateKind =
  'agency' | 'report' | 'region' | 'regionPart' | 'metric' | 'metricPart' | 'metricYear' | 'embed';

export type RenderedTemplates = Readonly<Record<TemplateKind, readonly RenderedSlots[]>>;

export interface PageJob {
  /** Folder of the built site. */
  readonly out: string;
  /** Public address; null where the site does not know its host. */
  readonly site: string | null;
  readonly templates: RenderedTemplates;
}

/** Neighbouring ids for one worker: shards that stand in one pack are read once. */
export interface FileBatch {
  readonly kind: FileKind;
  readonly ids: readonly string[];
}

export interface FileTally {
  readonly files: number;
  /** Of UTF-8. */
  readonly bytes: number;
}
