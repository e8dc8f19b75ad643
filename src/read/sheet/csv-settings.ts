/** How a CSV file is parsed, in the parser's own words. */
export interface CsvSettings {
  readonly delimiter: string;
  readonly record_delimiter: string[];
  readonly relax_column_count: true;
  readonly skip_empty_lines: false;
  readonly max_record_size: number;
}

export interface CsvOptions {
  /** Longest record, in characters. */
  readonly lineLength: number;
  /** Most cells, those of blank records too. */
  readonly cells: number;
  readonly isHeader: (cell: string) => boolean;
}
