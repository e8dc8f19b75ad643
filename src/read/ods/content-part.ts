import type { Sheet } from "../sheet/sheet.js";
import type { CellBudget } from "../xlsx/row-builder.js";
import type { SheetFaults } from "../xlsx/sheet-fault.js";
import type { WorkbookLimits } from "../xlsx/workbook-limits.js";
import type { XmlAttributes, XmlHandler } from "../xlsx/xml-handler.js";
import { Paragraphs } from "./paragraphs.js";
import { TableBuilder } from "./table-builder.js";

/** Depth of document-content / body / spreadsheet / table. */
const TABLE = 4;
/** What stands in a table beside its cells' paragraphs: comments, drawings, tables inside cells, readings of characters. */
const ASIDE: ReadonlySet<string> = new Set([
  "annotation",
  "frame",
  "custom-shape",
  "control",
  "g",
  "table",
  "shapes",
  "forms",
  "ruby-text",
]);

/** Reads the tables of content.xml; former versions of cells, which a document may keep, are none. */
export class ContentReading implements XmlHandler {
  isSpreadsheet = false;
  readonly #limits: WorkbookLimits;
  readonly #budget: CellBudget;
  readonly #tables: { readonly table: TableBuilder; readonly visibility: Sheet["visibility"] }[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #paragraphs = new Paragraphs();
  readonly #names: string[] = [];
  #style = "";
  #table: TableBuilder | null = null;
  #cell: XmlAttributes | null = null;
  /** Depth of the element that is passed over; 0: none is. */
  #aside = 0;

  constructor(limits: WorkbookLimits, budget: CellBudget) {
    this.#limits = limits;
    this.#budget = budget;
  }

  readonly open = (name: string, depth: number, attributes: XmlAttributes): void => {
    this.#names.push(name);
    if (this.#table === null) {
      this.#openOutside(name, depth, attributes);
    } else if (this.#aside === 0 && ASIDE.has(name)) {
      this.#aside = depth;
    } else if (this.#aside === 0) {
      this.#openInside(this.#table, name, attributes);
    }
  };

  readonly close = (depth: number): void => {
    const name = this.#names.pop();
    if (this.#aside > 0) {
      this.#aside = this.#aside === depth ? 0 : this.#aside;
    } else if (this.#table !== null && depth === TABLE) {
      this.#table = null;
    } else if (this.#table !== null) {
      this.#closeInside(this.#table, name);
    }
  };

  readonly text = (text: string): void => {
    if (this.#aside === 0) {
      this.#paragraphs.take(text);
    }
  };

  /** The sheets in the order of their tabs. */
  sheets(faults: SheetFaults): readonly Sheet[] {
    return this.#tables.map(({ table, visibility }) => {
      const content = table.finish(faults);
      if (content.rows.length === 0) {
        faults.add("no-cells", table.name);
      }
      return { name: table.name, visibility, ...content };
    });
  }

  #openOutside(name: string, depth: number, attributes: XmlAttributes): void {
    if (name === "spreadsheet" && depth === TABLE - 1) {
      this.isSpreadsheet = true;
    } else if (name === "style") {
      this.#style = attributes["style:name"] ?? "";
    } else if (name === "table-properties" && attributes["table:display"] === "false") {
      this.#hiddenStyles.add(this.#style);
    } else if (name === "table" && depth === TABLE && this.#names[TABLE - 2] === "spreadsheet") {
      const isHidden = this.#hiddenStyles.has(attributes["table:style-name"] ?? "");
      this.#table = new TableBuilder(attributes["table:name"] ?? "", this.#limits, this.#budget);
      this.#tables.push({ table: this.#table, visibility: isHidden ? "hidden" : "visible" });
    }
  }

  #openInside(table: TableBuilder, name: string, attributes: XmlAttributes): void {
    if (name === "table-cell" || name === "covered-table-cell") {
      this.#cell = attributes;
    } else if (name === "table-row") {
      table.openRow(attributes);
    } else if (name === "table-column") {
      table.addColumns(attributes);
    } else if (this.#cell !== null && (name === "p" || name === "h")) {
      this.#paragraphs.open();
    } else {
      this.#paragraphs.takeElement(name, attributes["text:c"]);
    }
  }

  #closeInside(table: TableBuilder, name: string | undefined): void {
    if (name === "table-row") {
      table.closeRow();
    } else if (this.#cell !== null && (name === "table-cell" || name === "covered-table-cell")) {
      table.addCell(this.#cell, this.#paragraphs.finish());
      this.#cell = null;
    } else if (this.#cell !== null && (name === "p" || name === "h")) {
      this.#paragraphs.close();
    }
  }
}
