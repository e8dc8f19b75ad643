import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect } from "vitest";
import { run } from "./run-bin.js";
import { smallBatch, temporaryFolder } from "./small-batch.js";

/** The return in the evaluated batch that differs from its partner's. */
export const RETURN = "填报表/东部/大连市.csv";

/** A batch, what `evaluate` wrote of it, and a function that copies either to edit it. */
export interface EvaluatedBatch {
  readonly batch: string;
  readonly output: string;
  readonly copyOf: (original: string) => Promise<string>;
}

/** The small batch with one difference, evaluated. */
export async function evaluatedBatch(): Promise<EvaluatedBatch> {
  const folder = await temporaryFolder();
  const [batch, output] = [await smallBatch(join(folder, "batch")), join(folder, "out")];
  await replaceIn(
    join(batch, RETURN),
    /(2019,大连市,[^,]*,2\.01,[^\n]*,)(\d+)(,[^,\n]*\n)/,
    (_, before, figure, after) => [before, Number(figure) + 300, after].join(""),
  );
  expect((await run(["evaluate", batch, "-o", output, "--quiet", "--fail-on", "never"])).exitCode).toBe(0);
  let copies = 0;
  const copyOf = async (original: string): Promise<string> => {
    copies += 1;
    const copy = join(folder, `copy-${copies}`);
    await cp(original, copy, { recursive: true });
    return copy;
  };
  return { batch, output, copyOf };
}

/** Changes the first digit of 省级财政援助资金 in the batch's return. */
export async function changeDigit(batch: string): Promise<void> {
  await replaceIn(join(batch, RETURN), /(2019,大连市,[^,]*,3\.01,[^\n]*,)(\d)/, (_, before, digit) =>
    [before, (Number(digit) % 9) + 1].join(""),
  );
}

/** Replaces in a file what must be there. */
export async function replaceIn(
  file: string,
  pattern: RegExp,
  replacement: (whole: string, ...groups: string[]) => string,
): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = text.replace(pattern, replacement);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

/** Opens a workbook, changes it and saves it. */
export async function editBook(file: string, change: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  change(book);
  await book.xlsx.writeFile(file);
}
