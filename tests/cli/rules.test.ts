import { describe, expect, it } from "vitest";
import { ruleEntries } from "../../src/check/registry.js";
import { ruleBook } from "../../src/check/rule-book.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { refusal, run } from "./build/run-bin.js";

const IDS = ruleEntries().map(({ id }) => id);

describe("rules", () => {
  it.each(["en", "zh"])("lists every rule inside 80 columns in %s", async (language) => {
    const { stdout, exitCode } = await run(["rules", "--lang", language]);
    const lines = stdout.split("\n");
    expect(exitCode).toBe(0);
    expect(lines.flatMap((line) => /^ {2}([a-z-]+) {2}/u.exec(line)?.[1] ?? [])).toEqual(IDS);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  it("prints one rule in full, with the assumption it rests on", async () => {
    const { stdout } = await run(["rules", "part-exceeds-whole", "--lang", "zh"]);
    expect(stdout).toMatch(/^part-exceeds-whole\n {2}部分大于整体\n {2}级别：错误\n {2}依据：A-18 办法没有规定/u);
    expect(stdout).toMatch(/\n {2}取值：.*\n(.*\n)* {2}请做什么：/u);
    expect((await run(["rules", "opinion-missing", "--lang", "en"])).stdout).toMatch(
      /\n {2}Basis: 四（一）\n {2}When: /u,
    );
  });

  it.each(["en", "zh"] as const)("writes the docs page in %s", async (language) => {
    const { stdout } = await run(["rules", "--format", "md", "--lang", language]);
    expect(stdout).toBe(ruleBook(ruleEntries(), language));
  });

  it("prints one JSON object with findings", async () => {
    const { rules, findings, exitCode } = JSON.parse((await run(["rules", "--json"])).stdout);
    expect(rules.map(({ id }: { readonly id: string }) => id)).toEqual(IDS);
    expect({ findings, exitCode }).toEqual({ findings: [], exitCode: 0 });
  });

  it("refuses a rule that is not there", async () => {
    expect(await refusal(["rules", "nope", "--lang", "en"])).toBe(
      "error: there is no rule nope; jiedui rules lists them all",
    );
  });
});
