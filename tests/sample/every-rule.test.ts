import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { PlantedProblem } from "../../scripts/sample/planted-list.js";
import { ruleEntries } from "../../src/check/registry.js";

async function plantedRules(list: string): Promise<ReadonlySet<string>> {
  const problems: readonly PlantedProblem[] = JSON.parse(await readFile(`samples/${list}`, "utf8"));
  return new Set(
    problems.flatMap(({ findings, cases }) => [
      ...findings.map(({ rule }) => rule),
      // a case whose own finding another one stands for
      ...cases.map(({ class: kind }) => `sides-differ-${kind}`),
    ]),
  );
}

/** What only a second round brings, when returns are corrected and feedback comes back; it has tests of its own. */
const SECOND_ROUND = [
  "return-replaced",
  "explanation-unplaced",
  "explanation-foreign",
  "explanation-double",
  "explanation-closed",
];

describe("the planted problems", () => {
  it("hold one for every rule of the book but those of a second round, and none of a rule that is not in it", async () => {
    const [whole, partial] = [await plantedRules("planted.json"), await plantedRules("planted-partial.json")];
    const rules = ruleEntries().map(({ id }) => id);
    expect([...new Set([...whole, ...partial, ...SECOND_ROUND])].sort()).toEqual([...rules].sort());
  });
});
