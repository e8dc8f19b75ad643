import { describe, expect, it } from "vitest";
import { caseId, findingId } from "../../src/model/identity.js";
import { scheme } from "../build/scheme.js";

const ABOUT = { unit: "330100", link: "L13", item: "fiscal_aid", subject: null };

describe("ids", () => {
  it("are the same for the same case and differ for every link item of the scheme", () => {
    const items = scheme.items.filter((item) => item.scope === "link");
    const ids = scheme.links.flatMap((link) => items.map((item) => caseId(link.id, item.id, 2019)));
    expect(new Set(ids).size).toBe(scheme.links.length * items.length);
    expect(ids[0]).toMatch(/^C[0-9a-v]{13}$/);
    expect(caseId("L13", "fiscal_aid", 2019)).toBe(caseId("L13", "fiscal_aid", 2019));
    expect(caseId("L13", "fiscal_aid", 2019)).not.toBe(caseId("L13", "fiscal_aid", 2020));
  });

  it("of findings tell rule, unit, link, item, subject and year apart", () => {
    const ids = [
      findingId("item-blank", ABOUT, 2019),
      findingId("negative", ABOUT, 2019),
      findingId("item-blank", { ...ABOUT, unit: "330000" }, 2019),
      findingId("item-blank", { ...ABOUT, link: "L14" }, 2019),
      findingId("item-blank", { ...ABOUT, item: null }, 2019),
      findingId("item-blank", { ...ABOUT, subject: "row 3" }, 2019),
      findingId("item-blank", ABOUT, 2020),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
