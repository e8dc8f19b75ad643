import { extname } from "node:path";
import { usageErrorOf } from "../usage-error-of.js";

interface Asked<Format> {
  readonly format?: Format;
  readonly output?: string;
}

/**
 * The format asked for, else the one that the file's extension names; null: neither tells. `extensions` names the
 * extension of each format, without the dot. Throws UsageError where the extension is that of none of them.
 */
export function outputFormat<Format extends string>(
  { format, output }: Asked<Format>,
  extensions: Readonly<Record<Format, string>>,
): Format | null {
  const ending = output === undefined ? "" : extname(output).slice(1).toLowerCase();
  if (format !== undefined || output === undefined || ending === "") {
    return format ?? null;
  }
  const formats = Object.keys(extensions) as Format[];
  const named = formats.find((one) => extensions[one] === ending);
  if (named === undefined) {
    const known = formats.map((one) => `.${extensions[one]}`).join(", ");
    throw usageErrorOf((words) => words.unknownExtension(output, known));
  }
  return named;
}
