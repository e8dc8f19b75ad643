import type { RecordBlock } from "./cut-records.js";
import type { SheetRow, SheetRows } from "./sheet.js";

/** Rows of a long CSV file: a block's rows are made each time they are looked at, so that memory stays flat. */
export class BlockRows implements SheetRows {
  readonly #blocks: readonly RecordBlock[];
  readonly #rowsOf: (block: RecordBlock) => readonly SheetRow[];
  readonly length: number;

  constructor(blocks: readonly RecordBlock[], rowsOf: (block: RecordBlock) => readonly SheetRow[]) {
    this.#blocks = blocks;
    this.#rowsOf = rowsOf;
    this.length = blocks.reduce((total, { count }) => total + count, 0);
  }

  *[Symbol.iterator](): Iterator<SheetRow> {
    for (const block of this.#blocks) {
      yield* this.#rowsOf(block);
    }
  }

  slice(start: number, end = this.length): readonly SheetRow[] {
    const rows: SheetRow[] = [];
    let before = 0;
    for (const block of this.#blocks) {
      if (before >= end) {
        break;
      }
      if (before + block.count > start) {
        rows.push(...this.#rowsOf(block).slice(Math.max(0, start - before), end - before));
      }
      before += block.count;
    }
    return rows;
  }

  find(test: (row: SheetRow) => boolean): SheetRow | undefined {
    for (const row of this) {
      if (test(row)) {
        return row;
      }
    }
    return undefined;
  }

  filter(test: (row: SheetRow) => boolean): readonly SheetRow[] {
    const kept: SheetRow[] = [];
    for (const row of this) {
      if (test(row)) {
        kept.push(row);
      }
    }
    return kept;
  }

  map<Result>(change: (row: SheetRow) => Result): readonly Result[] {
    const changed: Result[] = [];
    for (const row of this) {
      changed.push(change(row));
    }
    return changed;
  }
}
