import type { CellKind, SheetRow } from "../sheet/sheet.js";
import { damaged, overLimit } from "./workbook-error.js";
import type { WorkbookLimits } from "./workbook-limits.js";

/** What may still be read in a workbook. */
export interface CellBudget {
  cells: number;
}

const NO_FORMULAS: readonly number[] = [];

/** Builds a sheet's rows; counts rows and cells that carry no reference on. */
export class RowBuilder {
  readonly #part: string;
  readonly #limits: WorkbookLimits;
  readonly #budget: CellBudget;
  readonly #rows: SheetRow[] = [];
  #cellsLeft: number;
  #isOrdered = true;
  #last = 0;
  /** Used again for every row; each keeps a copy of its own length. */
  readonly #cells: string[] = [];
  readonly #kinds: CellKind[] = [];
  readonly #formulas: number[] = [];
  /** Kinds of the row before: most rows of a table have the same, and share them. */
  #kindsBefore: readonly CellKind[] = [];
  #isHidden = false;
  /** Row and column now being read. */
  row = 0;
  column = -1;

  constructor(part: string, limits: WorkbookLimits, budget: CellBudget) {
    this.#part = part;
    this.#limits = limits;
    this.#budget = budget;
    this.#cellsLeft = budget.cells;
  }

  openRow(number: string | undefined, hidden: boolean): void {
    this.column = -1;
    this.#isHidden = hidden;
    this.renumber(number === undefined ? this.row + 1 : Number(number));
  }

  /** Gives the row now being read its number. */
  renumber(row: number): void {
    if (!(Number.isInteger(row) && row > 0)) {
      throw damaged(this.#part, `第 ${this.row} 行之后的行号不对`, `a wrong row number after row ${this.row}`);
    }
    if (row > this.#limits.rows) {
      throw overLimit("rows", this.#limits);
    }
    this.row = row;
  }

  /** Moves to a column; the next one where the reference is left out. */
  moveTo(column: number | null): void {
    this.column = column ?? this.column + 1;
    if (this.column >= this.#limits.columns) {
      throw overLimit("columns", this.#limits);
    }
  }

  put(text: string, kind: CellKind, isFormula: boolean): void {
    const { column } = this;
    const cells = this.#cells;
    const kinds = this.#kinds;
    if (text.length > this.#limits.stringLength) {
      throw overLimit("stringLength", this.#limits);
    }
    if (kinds[column] !== undefined && kinds[column] !== "blank") {
      throw damaged(this.#part, `第 ${this.row} 行同一单元格出现两次`, `a cell of row ${this.row} stands twice`);
    }
    this.#cellsLeft -= Math.max(0, column + 1 - cells.length);
    if (this.#cellsLeft < 0) {
      throw overLimit("cells", this.#limits);
    }
    while (cells.length < column) {
      cells.push("");
      kinds.push("blank");
    }
    cells[column] = text;
    kinds[column] = kind;
    if (isFormula) {
      this.#formulas.push(column);
    }
  }

  closeRow(): void {
    if (this.#cells.length === 0) {
      return;
    }
    this.#isOrdered &&= this.row > this.#last;
    this.#last = this.row;
    this.#rows.push({
      row: this.row,
      cells: this.#cells.slice(),
      kinds: this.#sharedKinds(),
      formulas: this.#formulas.length === 0 ? NO_FORMULAS : this.#formulas.slice(),
      hidden: this.#isHidden,
    });
    this.#cells.length = 0;
    this.#kinds.length = 0;
    this.#formulas.length = 0;
  }

  #sharedKinds(): readonly CellKind[] {
    const kinds = this.#kinds;
    const before = this.#kindsBefore;
    if (kinds.length !== before.length || kinds.some((kind, column) => kind !== before[column])) {
      this.#kindsBefore = kinds.slice();
    }
    return this.#kindsBefore;
  }

  /** The rows in order; what they used is taken off the budget only now, for a part may be read again. */
  finish(): readonly SheetRow[] {
    this.#budget.cells = this.#cellsLeft;
    if (this.#isOrdered) {
      return this.#rows;
    }
    const rows = this.#rows.sort((a, b) => a.row - b.row);
    const double = rows.find((row, index) => row.row === rows[index + 1]?.row);
    if (double !== undefined) {
      throw damaged(this.#part, `第 ${double.row} 行出现两次`, `row ${double.row} stands twice`);
    }
    return rows;
  }
}
