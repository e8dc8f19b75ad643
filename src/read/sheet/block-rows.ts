import type { RecordBlock } from "./cut-records.js";
import type { SheetRow, SheetRows } from "./sheet.js";

/** Rows of a long CSV file: a block's rows are made each time they are looked at, so that memory stays flat. */
export class BlockRows implements SheetRows {
  readonly #blocks: readonly RecordBlock[];
  readonly #rowsOf: (block: RecordBlock) => readonly SheetRow[];
  readonly length: number;
  /** The block looked at last: rows are mostly asked for one after another. */
  #latest: { readonly before: number; readonly rows: readonly SheetRow[] } = { before: 0, rows: [] };

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

  at(index: number): SheetRow | undefined {
    const { before, rows } = this.#latest;
    if (index >= before && index < before + rows.length) {
      return rows[index - before];
    }
    let start = 0;
    for (const block of this.#blocks) {
      if (index < start + block.count) {
        this.#latest = { before: start, rows: this.#rowsOf(block) };
        return this.#latest.rows[index - start];
      }
      start += block.count;
    }
    return undefined;
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
