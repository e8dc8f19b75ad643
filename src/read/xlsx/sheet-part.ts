import { cellName } from "../../model/cell-name.js";
import type { CellRange, ColumnRange, SheetRow } from "../sheet/sheet.js";
import { cellReference, columnInRow } from "./cell-reference.js";
import { type CellContext, cellValue } from "./cell-value.js";
import { parseLargeXml } from "./parse-xml.js";
import type { Part } from "./parts.js";
import { RichText } from "./rich-text.js";
import { type CellBudget, RowBuilder } from "./row-builder.js";
import type { SheetFaultCode, SheetFaults } from "./sheet-fault.js";
import { damaged, overLimit } from "./workbook-error.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import { isTrue, type XmlAttributes, type XmlHandler } from "./xml-handler.js";

/** What a sheet's part is read with. */
export interface SheetInput {
  readonly name: string;
  readonly part: Part;
  readonly context: CellContext;
  readonly limits: WorkbookLimits;
  readonly budget: CellBudget;
  readonly faults: SheetFaults;
}

/** What stands in a sheet's part; `isTable` is false for chart sheets and dialogues. */
export interface SheetContent {
  readonly isTable: boolean;
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly CellRange[];
}

/** Depths of the elements worksheet / sheetData / row / c / v, f, is. */
const SHEET = 1;
const SECTION = 2;
const ROW = 3;
const CELL = 4;
const CONTENT = 5;

/** Reads a worksheet's rows, merges and hidden columns; nothing else in it is looked at. */
export function readSheetPart(input: SheetInput): SheetContent {
  let reading = new SheetReading(input);
  parseLargeXml(input.part, () => {
    reading = new SheetReading(input);
    return reading;
  });
  return reading.content();
}

class SheetReading implements XmlHandler {
  readonly #input: SheetInput;
  readonly #rows: RowBuilder;
  readonly #inline = new RichText();
  readonly #hiddenColumns: ColumnRange[] = [];
  readonly #merges: CellRange[] = [];
  /** Told at the end, for the part may be read again from its beginning. */
  readonly #faults: { readonly code: SheetFaultCode; readonly cell: string; readonly asRead: string }[] = [];
  #isTable = false;
  #section = "";
  #inRow = false;
  #inCell = false;
  /** The row's number as its element carries it; empty where it carries none. */
  #rowNumber = "";
  #type = "";
  #style: string | undefined;
  #isFormula = false;
  #hasValue = false;
  #element = "";
  #content = "";

  constructor(input: SheetInput) {
    this.#input = input;
    this.#rows = new RowBuilder(input.part.name, input.limits, input.budget);
  }

  readonly open = (name: string, depth: number, attributes: XmlAttributes): void => {
    if (depth === CONTENT && this.#inCell) {
      this.#openContent(name);
    } else if (depth === CELL && this.#inRow && name === "c") {
      this.#openCell(attributes);
    } else if (depth === ROW) {
      this.#openInSection(name, attributes);
    } else if (depth === SECTION) {
      this.#section = name;
    } else if (depth === SHEET) {
      this.#isTable = name === "worksheet";
    } else if (this.#element === "is") {
      this.#inline.open(name, depth - CONTENT);
    }
  };

  readonly close = (depth: number): void => {
    if (depth >= CONTENT && this.#element === "is") {
      this.#inline.close(depth - CONTENT);
    }
    if (depth === CONTENT) {
      this.#element = "";
    } else if (depth === CELL && this.#inCell) {
      this.#closeCell();
    } else if (depth === ROW && this.#inRow) {
      this.#inRow = false;
      this.#rows.closeRow();
    }
  };

  readonly text = (text: string): void => {
    if (this.#element === "v") {
      this.#content += text;
    } else if (this.#element === "is") {
      this.#inline.take(text);
    }
  };

  content(): SheetContent {
    const { name, faults } = this.#input;
    for (const { code, cell, asRead } of this.#faults) {
      faults.add(code, name, cell, asRead);
    }
    return {
      isTable: this.#isTable,
      rows: this.#rows.finish(),
      hiddenColumns: this.#hiddenColumns,
      merges: this.#merges,
    };
  }

  #openInSection(name: string, attributes: XmlAttributes): void {
    if (this.#section === "sheetData" && name === "row") {
      this.#inRow = true;
      this.#rowNumber = attributes["r"] ?? "";
      this.#rows.openRow(attributes["r"], isTrue(attributes["hidden"]));
    } else if (this.#section === "cols" && name === "col" && isTrue(attributes["hidden"])) {
      const first = Number(attributes["min"]) - 1;
      const last = Math.min(Number(attributes["max"]), this.#input.limits.columns) - 1;
      if (first >= 0 && first <= last) {
        this.#addRange(this.#hiddenColumns, { first, last });
      }
    } else if (this.#section === "mergeCells" && name === "mergeCell") {
      const [from = "", to = from] = (attributes["ref"] ?? "").split(":");
      const start = cellReference(from);
      const end = cellReference(to);
      if (start !== null && end !== null) {
        this.#addRange(this.#merges, { top: start.row, left: start.column, bottom: end.row, right: end.column });
      }
    }
  }

  #addRange<Range>(ranges: Range[], range: Range): void {
    ranges.push(range);
    if (ranges.length > this.#input.limits.ranges) {
      throw overLimit("ranges", this.#input.limits);
    }
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    this.#inCell = true;
    this.#type = attributes["t"] ?? "n";
    this.#style = attributes["s"];
    this.#isFormula = false;
    this.#hasValue = false;
    this.#content = "";
    this.#rows.moveTo(reference === undefined ? null : this.#columnOf(reference));
  }

  /** A cell stands in its row; where the row carries no number, its first numbered cell gives it. */
  #columnOf(reference: string): number {
    const column = columnInRow(reference, this.#rowNumber);
    if (column >= 0) {
      return column;
    }
    const cell = cellReference(reference);
    if (cell === null || this.#rowNumber !== "") {
      const { row } = this.#rows;
      throw damaged(
        this.#input.part.name,
        `第 ${row} 行有单元格 ${reference.slice(0, 20)}`,
        `row ${row} holds the cell ${reference.slice(0, 20)}`,
      );
    }
    this.#rows.renumber(cell.row);
    this.#rowNumber = String(cell.row);
    return cell.column;
  }

  #openContent(name: string): void {
    this.#element = name;
    this.#hasValue ||= name === "v" || name === "is";
    this.#isFormula ||= name === "f";
    if (name === "is") {
      this.#inline.open(name, 0);
    }
  }

  #closeCell(): void {
    this.#inCell = false;
    if (!this.#hasValue) {
      if (this.#isFormula) {
        this.#rows.put("", "uncalculated", true);
      }
      return;
    }
    const content = this.#type === "inlineStr" ? this.#inline.text : this.#content;
    const { text, kind, fault } = cellValue({ type: this.#type, style: this.#style, content }, this.#input.context);
    if (fault !== undefined) {
      const cell = cellName(this.#rows.row, this.#rows.column);
      this.#faults.push({ code: fault, cell, asRead: content.slice(0, 40) });
    }
    if (kind !== "blank") {
      this.#rows.put(text, kind, this.#isFormula);
    } else if (this.#isFormula) {
      this.#rows.put("", "uncalculated", true);
    }
  }
}
