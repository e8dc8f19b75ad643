import type { ExportOptions } from "../options.js";
import { outputFormat } from "./output-format.js";

type TableFormat = NonNullable<ExportOptions["format"]>;

const EXTENSIONS: Readonly<Record<TableFormat, string>> = {
  xlsx: "xlsx",
  csv: "csv",
  md: "md",
  html: "html",
  json: "json",
};

/** The format asked for, else by the file's name; where neither tells, JSON inside JSON, else Markdown. Throws UsageError. */
export function tableFormat(options: Pick<ExportOptions, "format" | "output" | "json">): TableFormat {
  const { output, json } = options;
  return outputFormat(options, EXTENSIONS) ?? (json === true && output === undefined ? "json" : "md");
}
