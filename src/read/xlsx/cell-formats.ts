import { builtInFormat, formatOf, type NumberFormat } from "./number-format.js";
import { parseXml } from "./parse-xml.js";
import type { Part } from "./parts.js";

/** Formats by the number that cells carry (their attribute s), as text; plain ones are left out. */
export type CellFormats = ReadonlyMap<string, NumberFormat>;

/** Reads of the styles only what decides how a number is read. */
export function readCellFormats(part: Part): CellFormats {
  const own = new Map<number, NumberFormat>();
  const formats = new Map<string, NumberFormat>();
  let section = "";
  let count = 0;
  let isDone = false;
  parseXml(part, {
    open: (name, depth, { numFmtId, formatCode = "" }) => {
      if (depth === 2) {
        section = name;
      } else if (depth === 3 && section === "numFmts" && name === "numFmt") {
        own.set(Number(numFmtId), formatOf(formatCode));
      } else if (depth === 3 && section === "cellXfs" && name === "xf") {
        const id = Number(numFmtId ?? 0);
        const format = own.get(id) ?? builtInFormat(id);
        if (format !== "plain") {
          formats.set(String(count), format);
        }
        count += 1;
      }
    },
    close: (depth) => {
      isDone ||= depth === 2 && section === "cellXfs";
    },
    isDone: () => isDone,
  });
  return formats;
}
