import { type CellValue, cellValue } from "../xlsx/cell-value.js";
import { dateText } from "../xlsx/date-text.js";
import type { XmlAttributes } from "../xlsx/xml-handler.js";

const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);
const PERCENT = "percent";
const CONTEXT = { strings: [], formats: new Map([[PERCENT, "percent"]] as const), is1904: false };
const BLANK: CellValue = { text: "", kind: "blank" };

/** Reads a cell from its attributes and the text it shows, which counts only where there is no value behind it. */
export function odsValue(attributes: XmlAttributes, shown: string): CellValue {
  if (attributes["calcext:value-type"] === "error") {
    return { text: shown, kind: "error" };
  }
  const type = attributes["office:value-type"];
  switch (type) {
    case undefined:
      return plainText(shown);
    case "string":
      return plainText(attributes["office:string-value"] ?? shown);
    case "float":
    case "currency":
      return numberValue(attributes["office:value"], undefined);
    case "percentage":
      return numberValue(attributes["office:value"], PERCENT);
    case "boolean":
      return { text: attributes["office:boolean-value"] === "true" ? "TRUE" : "FALSE", kind: "boolean" };
    case "date":
      return dateValue(attributes["office:date-value"] ?? "");
    case "time":
      return timeValue(attributes["office:time-value"] ?? "");
    default:
      return { text: "", kind: "unknown", fault: "unknown-type" };
  }
}

function plainText(text: string): CellValue {
  return text === "" ? BLANK : { text, kind: "text" };
}

function numberValue(content: string | undefined, style: string | undefined): CellValue {
  return content === undefined ? BLANK : cellValue({ type: "n", style, content }, CONTEXT);
}

/** A date, with its time to the nearest second. */
function dateValue(stored: string): CellValue {
  const time = Date.parse(/^\d{4,}-\d\d-\d\dT[\d:.]+$/.test(stored) ? `${stored}Z` : stored);
  const text = Number.isNaN(time) ? null : dateText((time - ORIGIN) / DAY, false);
  return { text: text ?? stored, kind: "date" };
}

/** A time of day; a longer duration is a number of days, as in other workbooks. */
function timeValue(stored: string): CellValue {
  const match = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(stored);
  if (match === null) {
    return { text: "", kind: "unknown", fault: "not-a-value" };
  }
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const total = Number(days) + (Number(hours) + (Number(minutes) + Number(seconds) / 60) / 60) / 24;
  const text = sign === "" && total < 1 ? dateText(total, false) : null;
  return text === null ? numberValue(String(sign === "" ? total : -total), undefined) : { text, kind: "date" };
}
