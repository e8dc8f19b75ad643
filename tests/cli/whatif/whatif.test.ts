import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "../build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "../build/small-batch.js";

let batch: string;
beforeAll(async () => {
  batch = await smallBatch(join(await temporaryFolder(), "batch"));
});

describe("whatif", () => {
  it("prints what moves at both ends of a link, and touches nothing", async () => {
    const before = await filesOf(batch);
    const { stdout, exitCode } = await run(["whatif", batch, "--set", "大连—六盘水.财政援助资金合计=2000"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^Supposed:\n {2}大连—六盘水, 3\.03 财政援助资金合计: [\d.]+ → 2000 万元\nLetters that move:\n/,
    );
    expect(stdout).toMatch(/\n {2}大连, row 3 资金投入: . → .\n/);
    expect(stdout).toMatch(/Nothing was written\.\n$/);
    expect(await filesOf(batch)).toEqual(before);
  });

  it("says the same as JSON, with findings", async () => {
    const { stdout } = await run(["whatif", batch, "--letter", "大连.3=差", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      command: "whatif",
      exitCode: 0,
      changes: [{ kind: "letter", unit: "210200", row: 3, letter: "差" }],
      rows: expect.any(Array),
      findings: expect.any(Array),
    });
  });

  it("refuses in one line what cannot be supposed", async () => {
    expect(await refusal(["whatif", batch])).toContain("nothing is supposed");
    expect(await refusal(["whatif", batch, "--lang", "zh", "--set", "大连—六盘水.无=1"])).toMatch(/没有项目 无/);
    expect(await refusal(["whatif", batch, "--set", "杭州—恩施.2.01=1"])).toContain("nobody reported this figure");
    expect(await refusal(["whatif", batch, "--letter", "浙江.3=良"])).toContain("浙江 is not evaluated");
  });
});
