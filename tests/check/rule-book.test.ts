import { describe, expect, it } from "vitest";
import { ruleEntries } from "../../src/check/registry.js";
import { ruleBook } from "../../src/check/rule-book.js";

const RULES = ruleEntries();

/** The rules of a page, in order. */
function listed(page: string): readonly string[] {
  return [...page.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => id ?? "");
}

describe.each(["en", "zh"] as const)("the rule book in %s", (language) => {
  const page = ruleBook(RULES, language);

  it("lists every rule once, in the order in which they run", () => {
    expect(listed(page)).toEqual(RULES.map(({ id }) => id));
  });

  it("has a heading for each pass, and whole tables", () => {
    expect(page.match(/^## /gmu)).toHaveLength(3);
    const rows = page.split("\n").filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((row) => row.split(" | ").length))).toEqual(new Set([language === "en" ? 8 : 6]));
  });
});

it("keeps a bar inside its cell", () => {
  const [rule] = RULES;
  const barred = rule === undefined ? [] : [{ ...rule, remedy: { zh: "甲|乙", en: "a|b" } }];
  expect(ruleBook(barred, "zh")).toContain("甲\\|乙");
});
