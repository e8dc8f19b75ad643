import { describe, expect, it } from "vitest";
import { CLAUSE_TEXTS } from "../../src/wording/clause-texts.js";
import { scheme } from "../build/scheme.js";
import { passage } from "../scheme/regulation-text.js";

/** A printed text without the spaces and line breaks of its layout. */
function closed(text: string): string {
  return text.replace(/\s/g, "");
}

const LAW = closed((["part-one", "part-two", "part-four", "part-five", "annex"] as const).map(passage).join(""));

describe("the law's words", () => {
  it.each(Object.entries(CLAUSE_TEXTS))("of %s are printed as they stand", (_, text) => {
    expect(LAW).toContain(closed(text));
  });

  it("are known for every clause that the scheme's items cite", () => {
    const cited = new Set(scheme.items.flatMap(({ basis }) => basis.split("；")).filter((id) => !id.startsWith("A-")));
    expect([...cited].filter((id) => CLAUSE_TEXTS[id] === undefined)).toEqual([]);
  });
});
