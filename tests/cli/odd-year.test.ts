import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

const RETURN = "填报表/东部/大连市.csv";

let batch: string;
let text: string;

beforeAll(async () => {
  batch = await smallBatch(join(await temporaryFolder(), "batch"));
  text = await readFile(join(batch, RETURN), "utf8");
});

/** The return with other years in some of its rows, counted from the first. */
async function withYears(year: (row: number) => string): Promise<string> {
  let row = 0;
  const changed = text.replace(/^2019,/gm, () => {
    row += 1;
    return `${year(row)},`;
  });
  await writeFile(join(batch, RETURN), changed);
  return join(batch, RETURN);
}

async function oddRows(args: readonly string[]): Promise<readonly number[]> {
  const { findings } = JSON.parse((await run([...args, "--json"])).stdout);
  return findings
    .filter(({ rule }: { rule: string }) => rule === "year-differs")
    .map(({ place }: { place: { row: number } }) => place.row);
}

describe("rows of another year", () => {
  it("are findings where most of the file say one, in a file alone and in a batch", async () => {
    const file = await withYears((row) => (row === 3 ? "2018" : "2019"));
    expect(await oddRows(["validate", file])).toEqual([4]);
    expect(await oddRows(["validate", batch])).toEqual([4]);
  });

  it("leave the year undecided where no year has most of them; the option that settles it is named", async () => {
    const file = await withYears((row) => (row === 1 ? "2017" : row % 2 === 0 ? "2018" : "2019"));
    const line = await refusal(["validate", file]);
    expect(line).toMatch(
      /cannot tell the year: the forms name 2017 \(.*\), 2018 \(.*\), 2019 \(.*\); say it with an option such as --year 20/,
    );
    expect(await refusal(["validate", file, "--lang", "zh"])).toMatch(/请用 --year 20\d\d 这样的选项指明/);
    expect(await oddRows(["validate", file, "--year", "2019"])).toEqual([3, 2]);
  });

  it("leave it undecided where files say different ones, with the year of most rows for an example", async () => {
    await withYears(() => "2018");
    const line = await refusal(["validate", batch]);
    expect(line).toContain("2018 (填报表/东部/大连市.csv), 2019 (");
    expect(line).toContain("--year 2019,");
  });
});
