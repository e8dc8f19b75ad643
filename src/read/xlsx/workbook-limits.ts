/** Sizes beyond which a workbook is refused instead of read. */
export interface WorkbookLimits {
  /** Parts in the archive. */
  readonly entries: number;
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts: as the archive declares them, and of those really unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte of a part over 1 MiB. */
  readonly ratio: number;
  /** Cells of all sheets, counted in each row from column A to its last one that holds anything. */
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  readonly sharedStrings: number;
  /** Characters of one cell. */
  readonly stringLength: number;
  /** Merges, and ranges of hidden columns, of one sheet. */
  readonly ranges: number;
  /** Time that reading it may take. */
  readonly seconds: number;
}

export type WorkbookLimit = keyof WorkbookLimits;

const MEBIBYTE = 1024 * 1024;

/** Rows and columns are those that the format has; a cell may hold 32,767 characters, some programs write more. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 2000,
  partBytes: 64 * MEBIBYTE,
  unpackedBytes: 96 * MEBIBYTE,
  ratio: 300,
  cells: 1_000_000,
  rows: 1_048_576,
  columns: 16_384,
  sharedStrings: 500_000,
  stringLength: 131_072,
  ranges: 65_536,
  seconds: 20,
};
