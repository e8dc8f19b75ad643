import { cellName } from "../../model/cell-name.js";
import type { CellRange, ColumnRange, SheetRow } from "../sheet/sheet.js";
import type { CellValue } from "../xlsx/cell-value.js";
import { type CellBudget, RowBuilder } from "../xlsx/row-builder.js";
import type { SheetFaultCode, SheetFaults } from "../xlsx/sheet-fault.js";
import { overLimit } from "../xlsx/workbook-error.js";
import type { WorkbookLimits } from "../xlsx/workbook-limits.js";
import type { XmlAttributes } from "../xlsx/xml-handler.js";
import { odsValue } from "./ods-value.js";

interface RowCell extends CellValue {
  readonly column: number;
  readonly isFormula: boolean;
}

/** Builds one table; cells and rows may stand for many of the same. */
export class TableBuilder {
  readonly name: string;
  readonly #limits: WorkbookLimits;
  readonly #rows: RowBuilder;
  readonly #merges: CellRange[] = [];
  readonly #hiddenColumns: ColumnRange[] = [];
  readonly #faults: { readonly code: SheetFaultCode; readonly cell: string; readonly asRead: string }[] = [];
  #row = 1;
  #rowCount = 1;
  #isHidden = false;
  #cells: RowCell[] = [];
  #column = 0;
  #columnCount = 0;

  constructor(name: string, limits: WorkbookLimits, budget: CellBudget) {
    this.name = name;
    this.#limits = limits;
    this.#rows = new RowBuilder("content.xml", limits, budget);
  }

  addColumns(attributes: XmlAttributes): void {
    const first = this.#columnCount;
    this.#columnCount += repeated(attributes["table:number-columns-repeated"]);
    const last = Math.min(this.#columnCount, this.#limits.columns) - 1;
    if (isHidden(attributes) && first <= last) {
      this.#addRange(this.#hiddenColumns, { first, last });
    }
  }

  openRow(attributes: XmlAttributes): void {
    this.#rowCount = repeated(attributes["table:number-rows-repeated"]);
    this.#isHidden = isHidden(attributes);
    this.#cells = [];
    this.#column = 0;
  }

  addCell(attributes: XmlAttributes, shown: string): void {
    const count = repeated(attributes["table:number-columns-repeated"]);
    const column = this.#column;
    this.#column += count;
    const isFormula = attributes["table:formula"] !== undefined;
    const read = odsValue(attributes, shown);
    const value: CellValue = isFormula && read.kind === "blank" ? uncalculated(attributes) : read;
    this.#addMerge(attributes, column);
    if (value.fault !== undefined) {
      this.#faults.push({ code: value.fault, cell: cellName(this.#row, column), asRead: shown.slice(0, 40) });
    }
    if (value.kind === "blank") {
      return;
    }
    if (column + count > this.#limits.columns) {
      throw overLimit("columns", this.#limits);
    }
    for (let index = 0; index < count; index += 1) {
      this.#cells.push({ ...value, column: column + index, isFormula });
    }
  }

  closeRow(): void {
    for (let index = 0; this.#cells.length > 0 && index < this.#rowCount; index += 1) {
      this.#rows.openRow(String(this.#row + index), this.#isHidden);
      for (const { column, text, kind, isFormula } of this.#cells) {
        this.#rows.moveTo(column);
        this.#rows.put(text, kind, isFormula);
      }
      this.#rows.closeRow();
    }
    this.#row += this.#rowCount;
  }

  finish(faults: SheetFaults): {
    readonly rows: readonly SheetRow[];
    readonly merges: readonly CellRange[];
    readonly hiddenColumns: readonly ColumnRange[];
  } {
    for (const { code, cell, asRead } of this.#faults) {
      faults.add(code, this.name, cell, asRead);
    }
    return { rows: this.#rows.finish(), merges: this.#merges, hiddenColumns: this.#hiddenColumns };
  }

  #addMerge(attributes: XmlAttributes, left: number): void {
    const columns = repeated(attributes["table:number-columns-spanned"]);
    const rows = repeated(attributes["table:number-rows-spanned"]);
    if (columns > 1 || rows > 1) {
      const top = this.#row;
      this.#addRange(this.#merges, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    }
  }

  #addRange<Range>(ranges: Range[], range: Range): void {
    ranges.push(range);
    if (ranges.length > this.#limits.ranges) {
      throw overLimit("ranges", this.#limits);
    }
  }
}

/** A formula whose result is the empty text is calculated; one without a type of result is not. */
function uncalculated(attributes: XmlAttributes): CellValue {
  return { text: "", kind: attributes["office:value-type"] === "string" ? "text" : "uncalculated" };
}

function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes["table:visibility"];
  return visibility === "collapse" || visibility === "filter";
}

function repeated(count: string | undefined): number {
  const value = Number(count ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
