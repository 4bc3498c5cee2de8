/** What the files below `/data/` are: size, rows, checksum, and the meaning of their columns. */

/** The columns that all files of one table share, with their meaning. */
export interface ColumnMeanings {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly zh: string; readonly type: string }[];
}

export interface DownloadFile {
  /** Path below `/data/`: `observations.csv`, `metrics/published.total.csv`. */
  readonly path: string;
  readonly bytes: number;
  /** Null for files that are no table (workbook, package description, checksums). */
  readonly rows: number | null;
  readonly sha256: string;
  /** Meaning of the file. */
  readonly zh: string;
  /** Which table of `DownloadsShard.tables` explains its columns; '' for files without columns. */
  readonly table: string;
}

/** All downloads, apart from the index, since only the page of downloads needs them. */
export interface DownloadsShard {
  /** Twelve digits of a hash over all CSV files: equal data has an equal version. */
  readonly version: string;
  readonly files: readonly DownloadFile[];
  readonly tables: readonly ColumnMeanings[];
}
