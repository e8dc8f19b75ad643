import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { changeDigit, type EvaluatedBatch, editBook, evaluatedBatch, RETURN } from "./build/evaluated-batch.js";
import { run } from "./build/run-bin.js";

const CASES = "差异核查单.xlsx";

let batch: string;
let output: string;
let copyOf: EvaluatedBatch["copyOf"];

beforeAll(async () => {
  ({ batch, output, copyOf } = await evaluatedBatch());
});

describe("verify of documents that people filled in", () => {
  it("takes rows that shifted for what they are: nobody filled anything in", async () => {
    const [changed, fewer] = [await copyOf(batch), await copyOf(batch)];
    await changeDigit(changed);
    await rm(join(fewer, RETURN));
    for (const other of [changed, fewer]) {
      const { deviations, filledIn } = JSON.parse((await run(["verify", output, other, "--json"])).stdout);
      expect(deviations.map(({ place }: Record<string, string>) => place)).toContainEqual(
        expect.stringMatching(/^反馈\/辽宁省\.xlsx!/),
      );
      expect(filledIn).toEqual([]);
    }
  });

  it("tells an answer from a figure that was changed in its row, and from a note elsewhere", async () => {
    const edited = await copyOf(output);
    await editBook(join(edited, "反馈/贵州省.xlsx"), (book) => {
      const sheet = book.getWorksheet("整改清单");
      const column = new Map<string, number>();
      let head = 0;
      sheet?.eachRow((row, number) => {
        if (row.getCell(1).text === "编号") {
          head = number;
          row.eachCell((cell, index) => column.set(cell.text, index));
        }
      });
      const fill = (row: number, header: string, value: string): void => {
        Object.assign(sheet?.getCell(head + row, column.get(header) ?? 0) ?? {}, { value });
      };
      fill(1, "说明", "示例说明");
      fill(1, "责任单位", "示例单位");
      fill(2, "说明", "示例说明");
      fill(2, "事项", "改过的事项");
    });
    const { deviations, filledIn } = JSON.parse((await run(["verify", edited, batch, "--json"])).stdout);
    expect(filledIn).toEqual([{ path: "反馈/贵州省.xlsx", cells: 2 }]);
    expect(deviations).toEqual([expect.objectContaining({ kind: "cell", found: "改过的事项", more: 1 })]);
  });

  it("takes answers in the difference sheet for what they are", async () => {
    const edited = await copyOf(output);
    await editBook(join(edited, CASES), (book) => {
      const sheet = book.getWorksheet("差异核查单");
      const headers = sheet?.getRow(3);
      headers?.eachCell((cell, column) => {
        if (cell.text === "理由") {
          Object.assign(sheet?.getCell(4, column) ?? {}, { value: "示例数据" });
        }
      });
    });
    const { stdout, exitCode } = await run(["verify", edited, batch]);
    expect(stdout).toMatch(/^差异核查单\.xlsx: 1 cell was filled in; that is no deviation\n/);
    expect(exitCode).toBe(0);
  });
});
