import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RETURNS_RULES, ruleEntries } from "../../src/check/registry.js";

const CHINESE = /\p{Script=Han}/u;
const RULES = ruleEntries();

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

describe("registry", () => {
  it("holds every file of rules/ exactly once, under its own name", () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(namesIn("../../src/check/rules/", ".ts").toSorted());
  });

  it("runs in three passes, in this order", () => {
    const passes = RULES.map(({ pass }) => pass);
    expect(passes.filter((pass, index) => pass !== passes[index - 1])).toEqual(["returns", "entries", "grades"]);
    expect(passes.filter((pass) => pass === "returns")).toHaveLength(RETURNS_RULES.length);
  });

  it("has a test that names each rule", () => {
    const tests = namesIn("./rules/", ".test.ts").map((name) =>
      readFileSync(new URL(`./rules/${name}.test.ts`, import.meta.url), "utf8"),
    );
    const untested = RULES.filter(
      ({ id }) => !tests.some((text) => text.includes(`${id}"`) || text.includes(`${id}.js"`)),
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(RULES)("$id", ({ id, basis, title, examines, remedy }) => {
  it("is named in kebab-case and cites a clause or an assumption", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$|^negative$/u);
    expect(basis).toMatch(/^(A-\d\d|附件|[一二三四五](（[一二三]）)?(，[一二三四]是)?)$/u);
  });

  it("is complete in both languages", () => {
    for (const text of [title, examines, remedy]) {
      expect(text.zh).toMatch(CHINESE);
      expect(text.en).toMatch(/^[A-Za-z]/u);
      expect(text.en).not.toMatch(CHINESE);
      expect(text.zh).not.toMatch(/虚报|造假/u);
    }
  });
});
