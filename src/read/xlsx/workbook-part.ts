import type { Sheet } from "../sheet/sheet.js";
import { escapedText } from "./escaped-text.js";
import { parseXml } from "./parse-xml.js";
import type { Part } from "./parts.js";
import { isTrue, prefixed, type XmlAttributes } from "./xml-handler.js";

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** Id of its relationship. */
  readonly id: string;
}

/** What the main part of an archive says. */
export interface MainPart {
  /** Its outermost element: workbook, or another program's word. */
  readonly root: string;
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
}

const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = { hidden: "hidden", veryHidden: "very-hidden" };

/** Reads the sheets in the order of their tabs, and the calendar. */
export function readMainPart(part: Part): MainPart {
  const sheets: ListedSheet[] = [];
  let root = "";
  let section = "";
  let is1904 = false;
  parseXml(part, {
    open: (name, depth, attributes) => {
      if (depth === 1) {
        root = name;
      } else if (depth === 2) {
        section = name;
        is1904 ||= name === "workbookPr" && isTrue(attributes["date1904"]);
      } else if (depth === 3 && section === "sheets" && name === "sheet") {
        sheets.push(listed(attributes));
      }
    },
    close: () => undefined,
    isDone: () => root !== "" && root !== "workbook",
  });
  return { root, sheets, is1904 };
}

function listed(attributes: XmlAttributes): ListedSheet {
  return {
    name: escapedText(attributes["name"] ?? ""),
    visibility: VISIBILITY[attributes["state"] ?? ""] ?? "visible",
    id: prefixed(attributes, "id") ?? "",
  };
}
