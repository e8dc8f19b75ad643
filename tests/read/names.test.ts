import { describe, expect, it } from "vitest";
import { findItem, itemNames } from "../../src/read/names/item-names.js";
import { findLink, linkNames } from "../../src/read/names/link-names.js";
import { findUnit, unitNames } from "../../src/read/names/unit-names.js";
import { parseYear, readDate } from "../../src/read/text/parse-date.js";
import { scheme } from "./scheme.js";

const units = unitNames(scheme);
const links = linkNames(scheme);
const items = itemNames(scheme);

describe("units", () => {
  it("are known by code, names and aliases, cities also behind their province", () => {
    for (const unit of scheme.units) {
      for (const spelling of [unit.code, unit.name, unit.fullName, ...unit.aliases]) {
        expect(findUnit(units, spelling), spelling).toBe(unit);
      }
    }
    expect(findUnit(units, " 浙江省 杭州市 ")?.code).toBe("330100");
    expect(findUnit(units, "３３０１００")?.code).toBe("330100");
    expect(findUnit(units, "黔西")).toBeNull();
    expect(findUnit(units, "江苏杭州")).toBeNull();
  });
});

describe("links", () => {
  it("are all known by id and name", () => {
    for (const link of scheme.links) {
      expect(findLink(links, link.id)).toBe(link);
      expect(findLink(links, link.name)).toBe(link);
      expect(findLink(links, `${link.west.place}—${link.east.place}`)).toBe(link);
    }
  });

  it.each<[string, string]>([
    ["L6", "L06"],
    ["l１３", "L13"],
    ...["→", "—", "——", "-", "－", "–", "->", " - ", "至", "⇒", "~"].map((mark): [string, string] => [
      `杭州${mark}恩施`,
      "L13",
    ]),
    ["杭州市—恩施州", "L13"],
    ["浙江省杭州市 — 湖北省恩施土家族苗族自治州", "L13"],
    ["大连（辽宁）→六盘水", "none"],
    ["广东—甘孜", "L25"],
    ["广东省-四川省甘孜州", "L25"],
    ["江苏—西宁市、海东市", "L10"],
    ["江苏省—青海西宁和海东", "L10"],
    ["浙江—恩施", "none"],
    ["杭州", "none"],
    ["L32", "none"],
    ["杭州—恩施—贵州", "none"],
  ])("reads %j", (text, id) => {
    expect(findLink(links, text)?.id ?? "none").toBe(id);
  });
});

describe("items", () => {
  it("are all known by code, id, name and synonyms", () => {
    for (const item of scheme.items) {
      for (const spelling of [item.code, item.id, item.name, ...item.synonyms]) {
        expect(findItem(items, spelling, ""), spelling).toEqual({ kind: "item", item });
        expect(findItem(items, item.code, spelling), spelling).toEqual({ kind: "item", item });
      }
    }
  });

  it.each([
    ["2.1", "", "2.10"],
    ["2.1", "选派党政挂职干部", "2.01"],
    ["2.1", "为东部挂职干部和专业技术人才提供交通保障", "2.10"],
    ["1.2", "", "unknown"],
    ["３．０３", "", "3.03"],
    ["3.03", "财政援助资金合计（万元）", "3.03"],
    ["3.03", "其他叫法", "3.03"],
    ["3.03", "社会捐款", "contradiction"],
    ["9.99", "社会捐款", "contradiction"],
    ["", "社会 捐款", "3.06"],
    ["FISCAL_AID", "", "3.03"],
    ["9.99", "", "unknown"],
  ])("reads code %j with name %j as %s", (code, name, expected) => {
    const named = findItem(items, code, name);
    expect(named.kind === "item" ? named.item.code : named.kind).toBe(expected);
  });
});

describe("dates", () => {
  it.each([
    ...["2019-12-31", "2019年12月31日", "2019/12/31", "2019.12.31", "20191231", "２０１９－１２－３１"],
    ...["2019/12/31 0:00", "2019-12-31T00:00:00Z", "43830", "2019 年 12 月 31 日"],
  ])("reads %s", (text) => {
    expect(readDate(text).date).toBe("2019-12-31");
  });

  it.each(["2019-02-30", "2019-13-01", "2019年12月", "12/31/2019", "年底", "2019", "20191301"])(
    "refuses %s",
    (text) => {
      expect(readDate(text).date).toBeNull();
    },
  );

  it("reads years", () => {
    expect(["2019", "2019年", "２０１９年度", "2019.0", "二〇一九年"].map(parseYear)).toEqual(Array(5).fill(2019));
    expect(["19", "一九", "2019-12-31", "3019", ""].map(parseYear)).toEqual([null, null, null, null, null]);
  });
});
