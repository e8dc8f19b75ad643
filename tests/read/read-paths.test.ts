import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { readPaths } from "../../src/read/read-paths.js";
import { scheme } from "./scheme.js";
import { filesOf, returnOf, temporaryBatch } from "./temporary-batch.js";

const row = (unit: string, link = "L12"): string => `2019,${unit},${link},3.03,,,1,2,3,`;

describe("readPaths", () => {
  it("reads files as given and knows nothing of units that are not there", async () => {
    const folder = await temporaryBatch({
      "a.csv": returnOf(row("浙江")),
      "b.csv": returnOf(row("四川")),
      "c.csv": "",
      "d.csv": "x",
    });
    const paths = ["b.csv", "a.csv", "c.csv", "d.csv", "a.csv"].map((name) => join(folder, name));
    const batch = await readPaths(paths, { scheme });
    expect(batch.completeness.map(({ unit, status }) => [unit, status])).toEqual([
      ["330000", "received"],
      ["510000", "received"],
    ]);
    expect(batch.files.map(({ path }) => path)).toEqual([join(folder, "a.csv"), join(folder, "b.csv")]);
    expect(filesOf(batch, "file-skipped")).toEqual([`${join(folder, "c.csv")} empty`]);
    expect(batch.notes.filter(({ kind }) => kind === "form-unrecognised")).toHaveLength(1);
  });

  it("reads one folder as a batch, several as files", async () => {
    const folder = await temporaryBatch({
      "batch.yaml": "year: 2018",
      "x/a.csv": returnOf(row("浙江")),
      "y/b.csv": returnOf(row("四川")),
    });
    const one = await readPaths([folder], { scheme });
    expect([one.year, one.completeness.map(({ unit, status }) => [unit, status])]).toEqual([
      2018,
      [
        ["330000", "unreadable"],
        ["510000", "unreadable"],
      ],
    ]);
    const several = await readPaths([join(folder, "x"), join(folder, "y/b.csv")], { scheme });
    expect(several.year).toBe(2019);
    expect(several.files.map(({ path }) => path)).toEqual([join(folder, "x/a.csv"), join(folder, "y/b.csv")]);
  });

  it("refuses paths that do not exist", async () => {
    await expect(readPaths(["/no/such.csv"], { scheme })).rejects.toThrow("no such file or folder: /no/such.csv");
  });
});

describe("readBatch", () => {
  it("tells how far it is and does not depend on file names", async () => {
    const [first, second] = [returnOf(row("浙江")), returnOf(row("四川"))];
    const seen: string[] = [];
    const onFile = (done: number, total: number, path: string): void => {
      seen.push(`${done}/${total} ${path}`);
    };
    const one = await readBatch(await temporaryBatch({ "a.csv": first, "b/c.csv": second }), { scheme, onFile });
    const other = await readBatch(await temporaryBatch({ "z.csv": first, "B.csv": second }), { scheme, onFile });
    expect(seen).toEqual(["1/2 a.csv", "2/2 b/c.csv", "1/2 B.csv", "2/2 z.csv"]);
    const values = (batch: typeof one) =>
      [...batch.returns.values()].map(({ unit, rows }) => [
        unit,
        ...[...rows.values()].map(({ actual }) => actual.value),
      ]);
    expect(values(one)).toEqual(values(other));
  });
});
