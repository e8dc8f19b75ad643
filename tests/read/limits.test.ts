import { describe, expect, it } from "vitest";
import { parseLimits } from "../../src/read/settings/parse-limits.js";
import { LIMIT_NAMES } from "../../src/read/source/limits.js";
import { filesOf, readFiles, returnOf } from "./temporary-batch.js";

const good = returnOf("2019,浙江,,1.07,,,1,1,1,");

describe("limits typed as name=value", () => {
  it("are whole numbers from 1; the last of one name counts", () => {
    expect(parseLimits([])).toEqual({});
    expect(parseLimits(["cells=5", "seconds = 60", "cells=7"])).toEqual({ cells: 7, seconds: 60 });
    expect(parseLimits(LIMIT_NAMES.map((name) => `${name}=1`))).toEqual(
      Object.fromEntries(LIMIT_NAMES.map((name) => [name, 1])),
    );
  });

  it.each([
    ["second=3", "did you mean seconds?"],
    ["Cells=3", "did you mean cells?"],
    ["3", "there are: fileBytes, memoryMebibytes,"],
    ["=3", "there are: "],
    ["cells", '"" is no whole number'],
    ["cells=", '"" is no whole number'],
    ["cells=0", '"0" is no whole number'],
    ["cells=-1", '"-1" is no whole number'],
    ["cells=1.5", '"1.5" is no whole number'],
    ["cells=1e3", '"1e3" is no whole number'],
    ["seconds=100000", "is no whole number"],
    ["fileBytes=99999999999", "is no whole number"],
  ])("%s is refused", (typed, words) => {
    expect(() => parseLimits([typed])).toThrow(words);
  });
});

describe("limits of a batch", () => {
  it("stand in batch.yaml; those asked for go before them", async () => {
    const files = { "a.csv": good, "batch.yaml": "limits:\n  cells: 5\n" };
    expect(filesOf(await readFiles(files, { year: 2019 }), "file-unreadable")).toEqual(["a.csv over-limit 1"]);
    expect(filesOf(await readFiles(files, { limits: { cells: 100 } }), "file-unreadable")).toEqual([]);
    const both = await readFiles(files, { year: 2019, limits: { fileBytes: 9 } });
    expect(both.notes[0]?.detail).toMatchObject({ code: "file-too-large", limit: 9, limitName: "fileBytes" });
  });

  it("are mistakes with their line where they are wrong", async () => {
    const yaml = "year: 2019\nlimits:\n  second: 3\n  cells: 0\n  rows: many\n";
    const message = await readFiles({ "a.csv": good, "batch.yaml": yaml }).catch((error: Error) => error.message);
    expect(message).toContain('line 3: there is no setting "second" (did you mean seconds?)');
    expect(message).toContain('line 4: limits.cells: found "0", expected a whole number from 1');
    expect(message).toContain('line 5: limits.rows: found "many"');
  });
});

describe("cells of a CSV file", () => {
  it.each([
    [20, []],
    [19, ["a.csv over-limit 2"]],
    [10, ["a.csv over-limit 2"]],
    [9, ["a.csv over-limit 1"]],
  ])("%i of 20 are allowed", async (cells, expected) => {
    expect(filesOf(await readFiles({ "a.csv": good }, { year: 2019, limits: { cells } }), "file-unreadable")).toEqual(
      expected,
    );
  });

  it("are not counted by the commas inside quotation marks", async () => {
    const quoted = returnOf('2019,浙江,,1.07,"a,b,c,d,e,f,g,h,i",,1,1,1,"1,2"');
    expect(filesOf(await readFiles({ "a.csv": quoted }, { limits: { cells: 20 } }), "file-unreadable")).toEqual([]);
  });
});
