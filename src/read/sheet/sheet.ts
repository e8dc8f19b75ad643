/** A row of a table as it stands in the file; `row` counts every record from 1, blank ones and titles too. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table with its file format forgotten. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
}

/** Why a file gives no sheet. `row` where it is known; `limit` in bytes or characters where one was passed. */
export interface Refusal {
  readonly reason: "encoding" | "nul" | "quote" | "line-too-long" | "file-too-large" | "not-csv";
  readonly row: number | null;
  readonly limit: number | null;
  /** What was tried or found, for the message. */
  readonly found: string;
}
