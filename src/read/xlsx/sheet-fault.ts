/**
 * no-cells: nothing stands in the sheet. not-a-table: a chart sheet or dialogue. part-missing: the workbook lists
 * a sheet that is not in it. The others are about cells: unknown-type (t="…" that the format does not have),
 * not-a-value (text where a number or a string's number must stand), inexact-integer (a number cell over 2^53).
 */
export type SheetFaultCode =
  | "no-cells"
  | "not-a-table"
  | "part-missing"
  | "unknown-type"
  | "not-a-value"
  | "inexact-integer";

/** Something in a workbook that could not be read; one entry for each sheet and code. */
export interface SheetFault {
  readonly code: SheetFaultCode;
  readonly sheet: string;
  /** The first cell; null where it is about the sheet. */
  readonly cell: string | null;
  readonly asRead: string | null;
  readonly count: number;
}

/** Collects faults; those of one kind in one sheet are counted. */
export class SheetFaults {
  readonly #faults = new Map<string, SheetFault>();

  add(code: SheetFaultCode, sheet: string, cell: string | null = null, asRead: string | null = null): void {
    const key = `${code}|${sheet}`;
    const earlier = this.#faults.get(key);
    this.#faults.set(
      key,
      earlier === undefined ? { code, sheet, cell, asRead, count: 1 } : { ...earlier, count: earlier.count + 1 },
    );
  }

  get list(): readonly SheetFault[] {
    return [...this.#faults.values()];
  }
}
