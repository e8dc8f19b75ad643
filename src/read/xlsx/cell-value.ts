import type { CellKind } from "../sheet/sheet.js";
import type { CellFormats } from "./cell-formats.js";
import { dateText, isoDateText } from "./date-text.js";
import { escapedText } from "./escaped-text.js";
import { decimalText, percentText } from "./number-text.js";
import type { SheetFaultCode } from "./sheet-fault.js";
import { isTrue } from "./xml-handler.js";

/** What a workbook's cells are read against. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly is1904: boolean;
}

/** A cell as it is stored: its type (n where it says none), format number, and content. */
export interface StoredCell {
  readonly type: string;
  readonly style: string | undefined;
  readonly content: string;
}

export interface CellValue {
  readonly text: string;
  readonly kind: CellKind;
  readonly fault?: SheetFaultCode;
}

const BLANK: CellValue = { text: "", kind: "blank" };

/** Reads a stored value as a person sees it; an empty content of a number is blank. */
export function cellValue({ type, style, content }: StoredCell, context: CellContext): CellValue {
  switch (type) {
    case "n":
      return content === "" ? BLANK : numberValue(content, style, context);
    case "s":
      return sharedValue(content, context.strings);
    case "str":
      return { text: escapedText(content), kind: "text" };
    case "inlineStr":
      return { text: content, kind: "text" };
    case "b":
      return content === "" ? BLANK : { text: isTrue(content.trim()) ? "TRUE" : "FALSE", kind: "boolean" };
    case "e":
      return { text: content.trim(), kind: "error" };
    case "d":
      return content === "" ? BLANK : { text: isoDateText(content), kind: "date" };
    default:
      return { text: "", kind: "unknown", fault: "unknown-type" };
  }
}

function sharedValue(content: string, strings: readonly string[]): CellValue {
  const text = content === "" ? undefined : strings[Number(content)];
  return text === undefined ? { text: "", kind: "unknown", fault: "not-a-value" } : { text, kind: "text" };
}

function numberValue(content: string, style: string | undefined, { formats, is1904 }: CellContext): CellValue {
  const text = decimalText(content.trim());
  if (text === null) {
    return { text: "", kind: "unknown", fault: "not-a-value" };
  }
  const format = style === undefined ? undefined : formats.get(style);
  if (format === "percent") {
    return { text: percentText(text), kind: "percent" };
  }
  if (format === "date") {
    const date = dateText(Number(content), is1904);
    if (date !== null) {
      return { text: date, kind: "date" };
    }
  }
  // At most 15 characters are always exact.
  return text.length > 15 && isInexact(text)
    ? { text, kind: "number", fault: "inexact-integer" }
    : { text, kind: "number" };
}

function isInexact(text: string): boolean {
  return !text.includes(".") && !Number.isSafeInteger(Number(text));
}
