import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/filing.js";
import { filesOf, notesOf, readFiles, returnOf } from "./temporary-batch.js";

const text = (figure: Figure | undefined): string =>
  `${figure?.state}${figure?.fault ? `(${figure.fault})` : ""} ${figure?.value?.toString() ?? "-"}`;

describe("a return", () => {
  it("is read by code, id and name with every figure's place", async () => {
    const batch = await readFiles({
      "a.csv": returnOf(
        "2019,杭州市,L13,3.03,财政援助资金合计,万元,35000,38000,40000,含预计",
        "2019,330100,杭州→恩施,fiscal_aid_local,,万元,100,,200,",
        "2019,浙江省杭州市,杭州市—恩施州,,引导企业个数,个,3,4,5,",
        "2019,杭州,,1.07,,次,2,4,5,",
      ),
    });
    expect(batch.notes).toEqual([]);
    expect(batch.year).toBe(2019);
    const filed = batch.returns.get("330100");
    expect([...(filed?.rows.keys() ?? [])]).toEqual([
      "L13|fiscal_aid",
      "L13|fiscal_aid_local",
      "L13|firms_guided",
      "|study_sessions",
    ]);
    const row = filed?.rows.get("L13|fiscal_aid");
    expect([text(row?.actual), text(row?.previous), text(row?.target)]).toEqual([
      "given 40000",
      "given 35000",
      "given 38000",
    ]);
    expect(row?.remark).toBe("含预计");
    expect(row?.actual.place).toEqual({ file: "a.csv", row: 2, column: "本年完成" });
    expect(batch.completeness.find(({ unit }) => unit === "330100")).toEqual({
      unit: "330100",
      status: "received",
      files: ["a.csv"],
    });
    expect(batch.completeness).toHaveLength(56);
    expect(batch.files).toMatchObject([{ path: "a.csv", form: "return", units: ["330100"], encoding: "utf-8" }]);
    expect(batch.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("may hold several units, titles above the header, blank rows, footers and a short code", async () => {
    const batch = await readFiles({
      "a.csv": [
        "示例数据,,,,,,,,,",
        "2019年东西部扶贫协作填报表,,,,,,,,,",
        "",
        "年度,填报单位,结对关系,项目代码,项 目 名 称,计量单位,上年完成（万元）,协议目标,本年完成数（亿元）,备注",
        "2019,杭州,L13,2.1,选派党政挂职干部,人,1,2,3,",
        ",,,,,,,,,",
        "2019,浙江,L12,3.03,,,4,5,6,",
        "2019,浙江,L12,3.1,,,4,5,6,",
        "2019,浙江,合计,3.03,,,4,5,6,",
        "2019,浙江,合计,3.06,,,4,5,6,",
        "注：以上为含预计数,,,,,,,,,",
        "填报人：示例,,,审核人：示例,,,,,,",
      ].join("\r\n"),
    });
    expect(batch.returns.get("330100")?.rows.get("L13|cadres_sent")?.actual.place.row).toBe(5);
    const aid = batch.returns.get("330000")?.rows.get("L12|fiscal_aid");
    expect([text(aid?.actual), text(aid?.previous)]).toEqual(["given 60000", "given 4"]);
    expect(notesOf(batch, "measure-converted")).toEqual(["330000 L12 fiscal_aid 7 亿元"]);
    expect(filesOf(batch, "row-not-read")).toEqual(["a.csv total 9"]);
    expect(batch.notes.find(({ kind }) => kind === "row-not-read")?.detail["count"]).toBe(2);
    expect(batch.notes).toHaveLength(3);
    expect(notesOf(batch, "item-foreign")).toEqual(["330000 · fund_rules_in_force 8 3.1"]);
  });

  it("notes units, years, links and items that are not known", async () => {
    const batch = await readFiles(
      {
        "a.csv": returnOf(
          "2019,杭州,L13,3.03,,,1,1,1,",
          "2019,长沙,L13,3.04,,,1,1,1,",
          "两千,杭州,L13,3.05,,,1,1,1,",
          "2018,杭州,L13,3.06,,,1,1,1,",
          "2019,杭州,L99,3.07,,,1,1,1,",
          "2019,杭州,L13,9.99,,,1,1,1,",
          "2019,杭州,L13,3.03,社会捐款,,1,1,1,",
          "2019,杭州,L14,,,,1,1,1,",
          "2019,杭州,,3.03,,,1,1,1,",
          "2019,杭州,L15,3.03,,,1,1,1,",
          "2019,杭州,L13,3.11,,,1,1,1,",
          "2019,杭州,L13,3.12,,,,,,",
          "2019,,L13,4.01,,,1,1,1,",
        ),
      },
      { year: 2019 },
    );
    const seen = (kind: Parameters<typeof notesOf>[1]) => notesOf(batch, kind);
    expect(seen("unit-unknown")).toEqual(["· · · 3 长沙"]);
    expect(seen("year-unknown")).toEqual(["330100 · · 4 两千"]);
    expect(seen("year-differs")).toEqual(["330100 · · 5 2018"]);
    expect(seen("link-unknown")).toEqual(["330100 · · 6 L99"]);
    expect(seen("item-unknown")).toEqual(["330100 · · 7 9.99", "330100 · · 8 3.03 社会捐款"]);
    expect(seen("row-incomplete")).toEqual(["330100 · · 9 ·", "330100 · · 10 ·"]);
    expect(seen("link-foreign")).toEqual(["330100 L15 · 11 L15"]);
    expect(seen("item-foreign")).toEqual(["330100 L13 funds_used 12 3.11"]);
    expect([...(batch.returns.get("330100")?.rows.keys() ?? [])]).toEqual(["L13|fiscal_aid", "L13|firms_guided"]);
  });

  it("joins rows given twice: blank, equal, completing, contradicting", async () => {
    const batch = await readFiles({
      "a.csv": returnOf(
        "2019,杭州,L13,3.01,,,,,,",
        "2019,杭州,L13,3.01,,,1,2,3,",
        "2019,杭州,L13,3.02,,,1,2,3,",
        "2019,杭州,L13,3.02,,,1.0,2,3,甲",
        "2019,杭州,L13,3.03,,,1,2,,",
        "2019,杭州,L13,3.03,,,,,3,",
        "2019,杭州,L13,3.06,,,1,,3,",
        "2019,杭州,L13,3.06,,,1,,4,",
      ),
    });
    const rows = batch.returns.get("330100")?.rows;
    const figures = (item: string): readonly string[] => {
      const row = rows?.get(`L13|${item}`);
      return [text(row?.previous), text(row?.target), text(row?.actual)];
    };
    expect(figures("fiscal_aid_provincial")).toEqual(["given 1", "given 2", "given 3"]);
    expect(figures("fiscal_aid_local")).toEqual(["given 1", "given 2", "given 3"]);
    expect(figures("fiscal_aid")).toEqual(["given 1", "given 2", "given 3"]);
    expect(figures("donated_cash")).toEqual(["in-error(row-conflicting) 1", "blank -", "in-error(row-conflicting) 3"]);
    expect(notesOf(batch, "row-repeated")).toEqual(["330100 L13 fiscal_aid_local 5 ·", "330100 L13 fiscal_aid 7 ·"]);
    const conflict = batch.notes.find((note) => note.kind === "row-conflicting");
    expect(conflict?.detail).toMatchObject({ first: "a.csv!8 本年完成", second: "a.csv!9 本年完成" });
  });

  it("converts by 计量单位 with a note and keeps derived rows apart", async () => {
    const batch = await readFiles({
      "a.csv": returnOf(
        "2019,杭州,L13,3.03,,亿元,3.5,3.8,4,",
        "2019,杭州,L13,4.01,,人,1,2,3,",
        "2019,杭州,L13,DE07,,%,,,12.5,",
        "2019,杭州,,DE08C,,,,,0.2%,",
        "2019,杭州,,DE09,,,,,5000,",
      ),
    });
    expect(notesOf(batch, "measure-converted")).toEqual(["330100 L13 fiscal_aid 2 亿元"]);
    const filed = batch.returns.get("330100");
    expect(text(filed?.rows.get("L13|firms_guided")?.actual)).toBe("in-error(measure-differs) -");
    expect(filed?.derived.map((entry) => [entry.code, entry.link, entry.value?.toString()])).toEqual([
      ["DE07", "L13", "0.125"],
      ["DE08C", null, "0.002"],
      ["DE09", null, "5000"],
    ]);
  });

  it("reads meta rows", async () => {
    const meta = (code: string, value: string, remark = "", link = "") =>
      `2019,杭州,${link},${code},,,,,${value},${remark}`;
    const batch = await readFiles({
      "a.csv": returnOf(
        meta("meta.filler", "（示例）填报人"),
        meta("meta.date", "2019年12月31日"),
        meta("meta.cutoff", "2019/13/01"),
        meta("meta.estimated", "是"),
        meta("meta.opinion", "有异议", "资金口径不同", "L13"),
        meta("meta.opinion.date", "20191220", "", "杭州—恩施"),
        meta("meta.opinion.number", "示例〔2019〕1号", "", "L13"),
        meta("meta.opinion", "好的", "", "L14"),
        meta("meta.opinion", "同意", "", "L15"),
        meta("meta.narrative.3", "", "资金支持情况"),
        meta("meta.colour", "红"),
      ),
    });
    const filed = batch.returns.get("330100")?.meta;
    expect(filed).toMatchObject({ filler: "（示例）填报人", date: "2019-12-31", cutoff: null, estimated: true });
    expect(filed?.narratives).toEqual({ 3: "资金支持情况" });
    expect(filed?.opinions).toMatchObject([
      { link: "L13", answer: "有异议", text: "资金口径不同", date: "2019-12-20", number: "示例〔2019〕1号" },
      { link: "L14", answer: null, asRead: "好的" },
    ]);
    expect(notesOf(batch, "date-unreadable")).toEqual(["330100 · · 4 2019/13/01"]);
    expect(notesOf(batch, "choice-unreadable")).toEqual(["330100 L14 · 9 好的"]);
    expect(notesOf(batch, "link-foreign")).toEqual(["330100 L15 · 10 L15"]);
    expect(notesOf(batch, "item-unknown")).toEqual(["330100 · · 12 meta.colour"]);
  });

  it("does not use rows that are shifted by an unquoted comma", async () => {
    const batch = await readFiles({
      "a.csv": returnOf(
        "2019,杭州,L13,3.01,,,1,2,3,",
        "2019,杭州,L13,3.03,,,1,2,3,835,",
        '2019,杭州,L13,3.06,,,1,2,"3,835",',
      ),
    });
    expect(filesOf(batch, "row-incomplete")).toEqual(["a.csv extra-cells 3"]);
    const rows = batch.returns.get("330100")?.rows;
    expect([...(rows?.keys() ?? [])]).toEqual(["L13|fiscal_aid_provincial", "L13|donated_cash"]);
    expect(text(rows?.get("L13|donated_cash")?.actual)).toBe("given 3835");
  });
});
