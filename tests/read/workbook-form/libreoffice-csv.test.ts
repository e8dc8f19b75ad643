import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import { filledCsv, saidIn } from "./filled-return.js";

const FOLDER = new URL("../../fixtures/sheets-as-csv/", import.meta.url);

describe("a form whose sheets LibreOffice saved as CSV files", () => {
  it("says what the CSV in long layout says", async () => {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".csv")).sort();
    const files = await Promise.all(
      names.map(async (name) => [`杭州/${name}`, new Uint8Array(await readFile(new URL(name, FOLDER)))] as const),
    );
    const batch = await readFiles(Object.fromEntries(files));
    const long = await readFiles({ "a.csv": filledCsv("杭州") });
    expect(batch.notes.map(({ kind, place, detail }) => [kind, place.file, detail["files"]])).toEqual([
      ["file-skipped", "杭州/杭州-_jiedui.csv", undefined],
      ["file-skipped", "杭州/杭州-结对汇总.csv", undefined],
      ["return-in-parts", "杭州/杭州-填报说明.csv", 5],
    ]);
    expect(saidIn(batch.returns.get("330100"))).toEqual(saidIn(long.returns.get("330100")));
  });
});
