import { parseLargeXml } from "./parse-xml.js";
import type { Part } from "./parts.js";
import { RichText } from "./rich-text.js";
import { overLimit } from "./workbook-error.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import type { XmlHandler } from "./xml-handler.js";

const STRING_DEPTH = 2;

/** Reads the table of strings that cells name by their number. */
export function readSharedStrings(part: Part, limits: WorkbookLimits): readonly string[] {
  let strings: string[] = [];
  parseLargeXml(part, () => {
    strings = [];
    return collect(strings, limits);
  });
  return strings;
}

function collect(strings: string[], limits: WorkbookLimits): XmlHandler {
  const current = new RichText();
  let inString = false;
  return {
    open: (name, depth) => {
      if (depth === STRING_DEPTH) {
        inString = name === "si";
      }
      if (inString && depth >= STRING_DEPTH) {
        current.open(name, depth - STRING_DEPTH);
      }
    },
    close: (depth) => {
      current.close(depth - STRING_DEPTH);
      if (depth === STRING_DEPTH && inString) {
        inString = false;
        strings.push(current.text);
        if (strings.length > limits.sharedStrings) {
          throw overLimit("sharedStrings", limits);
        }
      }
    },
    text: (text) => {
      if (inString) {
        current.take(text);
      }
    },
  };
}
