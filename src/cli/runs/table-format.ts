import { type ExportOptions, FORMATS } from "../options.js";

/** The format asked for, else by the file's name; where neither tells, JSON inside JSON, else Markdown. */
export function tableFormat({
  format,
  output,
  json,
}: Pick<ExportOptions, "format" | "output" | "json">): NonNullable<ExportOptions["format"]> {
  const ending = output?.split(".").pop()?.toLowerCase();
  const named = format ?? FORMATS.find((one) => one === ending);
  return named ?? (json === true && output === undefined ? "json" : "md");
}
