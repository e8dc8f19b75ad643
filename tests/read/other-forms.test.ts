import { describe, expect, it } from "vitest";
import { caseId } from "../../src/model/identity.js";
import { AGREEMENT_HEADER, notesOf, readFiles } from "./temporary-batch.js";

const lines = (...rows: readonly string[]): string => rows.join("\n");

describe("agreement", () => {
  it("reads links, duties, targets and binding", async () => {
    const batch = await readFiles(
      {
        "a.csv": lines(
          AGREEMENT_HEADER,
          "2019,L13,,3.03,,万元,38000,是,",
          "2019,杭州—恩施,东部,3.06,,,0,否,",
          "2019,L13,恩施州,5.01,,,不适用,是,",
          "2019,L13,浙江、湖北,5.02,,,1.2万,是,",
          "2019,L13,北京,5.03,,,3,,",
          "2019,L13,,9.99,另一项目,,3,是,",
          "2019,L99,,3.03,,,3,是,",
          "2019,,,3.03,,,3,是,",
          "2019,,浙江,7.08,,,3,是,",
          "2019,,贵州,3.04,,,3,是,",
          "2018,L13,,3.03,,,3,是,",
        ),
      },
      { year: 2019 },
    );
    expect(
      batch.agreement.map(({ link, unit, item, duty, dutyReadable, target, binding }) =>
        [link, unit, item, duty, dutyReadable, target.state, target.value?.toString(), binding].join(" "),
      ),
    ).toEqual([
      "L13  fiscal_aid  true given 38000 true",
      "L13  donated_cash east true given 0 false",
      "L13  jobs_east west true not-applicable  true",
      "L13  jobs_local both true given 12000 true",
      "L13  jobs_elsewhere  false given 3 ",
      "L13    true unreadable  true",
      " 330000 land_quota east true given 3 true",
    ]);
    expect(notesOf(batch, "choice-unreadable")).toEqual(["· L13 jobs_elsewhere 6 北京", "· L13 jobs_elsewhere 6 "]);
    expect(notesOf(batch, "item-unknown")).toEqual(["· · · 7 9.99 另一项目"]);
    expect(notesOf(batch, "link-unknown")).toEqual(["· · · 8 L99"]);
    expect(notesOf(batch, "row-incomplete")).toEqual(["· · · 9 ·"]);
    expect(notesOf(batch, "item-foreign")).toEqual(["520000 · budget_revenue 11 3.04"]);
    expect(notesOf(batch, "year-differs")).toEqual(["· · · 12 2018"]);
  });
});

describe("assessment", () => {
  const header = "年度,被评单位,考核组,评价项目,评价结果,调档理由,备注";

  it("reads rows, titles, innovation, reports and teams", async () => {
    const batch = await readFiles({
      "a.csv": lines(
        header,
        "2019,贵州,浙江,1,优,,",
        "2019,贵州省,浙江省考核组,资金投入,良,现场核实后调整,",
        "2019,贵州,杭州,3 资金投入,中,,",
        "2019,贵州,工作组,10,差,,",
        "2019,贵州,工作组,innovation,3,,",
        "2019,贵州,工作组,创新,4,,",
        "2019,贵州,浙江,报告,,,主要成效",
        "2019,贵州,浙江,4,优秀,,",
        "2019,贵州,浙江,5,,,",
        "2019,贵州,浙江,11,优,,",
        "2019,贵州,浙江,3 组织保障,优,,",
        "2019,长沙,浙江,3,优,,",
      ),
    });
    expect(
      batch.assessments.map(({ unit, team, subject, letter, innovation }) =>
        [unit, team, subject.kind === "row" ? subject.row : subject.kind, letter ?? innovation].join(" "),
      ),
    ).toEqual([
      "520000 330000 1 优",
      "520000 330000 3 良",
      "520000  3 中",
      "520000 工作组 10 差",
      "520000 工作组 innovation 3",
      "520000 工作组 innovation ",
      "520000 330000 report ",
      "520000 330000 4 ",
      "520000 330000 5 ",
    ]);
    expect(notesOf(batch, "choice-unreadable")).toEqual([
      "520000 · · 7 4",
      "520000 · · 9 优秀",
      "520000 · · 11 11",
      "520000 · · 12 3 组织保障",
    ]);
    expect(notesOf(batch, "unit-unknown")).toEqual(["· · · 13 长沙"]);
  });
});

describe("facts", () => {
  it("keeps what has unit, fact and status; an unreadable scope never widens a waiver", async () => {
    const batch = await readFiles({
      "a.csv": lines(
        "年度,单位,结对关系,项目代码,情形,状态,要件,依据,日期,涉及地区,问题描述,整改要求",
        "2019,贵州,L27,3.03,V1,排除,,示例文件,2020.1.5,毕节,说明,要求",
        "2019,贵州,,,V2,属实,违纪违规使用资金；造成严重损失浪费; 影响恶劣,示例文件,,,,",
        "2019,贵州,L99,3.03,V1,排除,,,,,,",
        "2019,贵州,L99,3.03,K1,属实,,,,,,",
        "2019,贵州,,,V9,属实,,,,,,",
        "2019,贵州,,,P,确认,,,不久前,,,",
        "2019,,,,P,属实,,,,,,",
      ),
    });
    expect(
      batch.facts.map(({ link, item, fact, status, elements, date }) => [link, item, fact, status, elements, date]),
    ).toEqual([
      ["L27", "fiscal_aid", "V1", "排除", [], "2020-01-05"],
      [null, null, "V2", "属实", ["违纪违规使用资金", "造成严重损失浪费", "影响恶劣"], null],
      [null, "fiscal_aid", "K1", "属实", [], null],
    ]);
    expect(notesOf(batch, "choice-unreadable")).toEqual(["520000 · · 6 V9", "520000 · · 7 确认"]);
    expect(notesOf(batch, "row-incomplete")).toEqual(["· · · 8 ·"]);
    expect(notesOf(batch, "link-unknown")).toEqual(["520000 · · 4 L99"]);
  });
});

describe("decisions", () => {
  it("resolves the case by number, link or unit, and never by contradicting ones", async () => {
    const number = caseId("L27", "fiscal_aid", 2019);
    const batch = await readFiles({
      "a.csv": lines(
        "年度,差异编号,单位,结对关系,项目代码,东部数,中西部数,采用,采用值,理由,依据材料,决定人,日期,有效期至",
        `2019,${number},,,,38000,3.9亿,核实,38500,现场核实,示例,示例,2020-01-20,2020-12-31`,
        "2019,,,广州—毕节,财政援助资金合计,,,东部,,理由,,,,下个月",
        "2019,,贵州,,1.07,,,核实,3,理由,,,,",
        `2019,${number},,L26,fiscal_aid,,,东部,,理由,,,,`,
        "2019,C0000000000000,,,,,,各半,12,理由,,,,",
      ),
    });
    expect(
      batch.decisions.map(({ unit, link, item, choice, value, madeOnWest, validUntil, validUntilReadable }) =>
        [unit, link, item, choice, value.state, value.value, madeOnWest.value, validUntil, validUntilReadable].join(
          " ",
        ),
      ),
    ).toEqual([
      " L27 fiscal_aid 核实 given 38500 39000 2020-12-31 true",
      " L27 fiscal_aid 东部 blank    false",
      "520000  study_sessions 核实 given 3   true",
      "   东部 blank    true",
      "    unreadable    true",
    ]);
    expect(notesOf(batch, "date-unreadable")).toEqual(["· L27 fiscal_aid 3 下个月"]);
    expect(notesOf(batch, "choice-unreadable")).toEqual(["· · · 6 各半"]);
    const [choice] = batch.notes.filter(({ kind }) => kind === "choice-unreadable");
    expect(choice?.detail["expected"]).toBe("东部 / 中西部 / 双方商定 / 核实 / 退回 / 豁免");
    expect(batch.notes.filter(({ kind }) => kind === "case-contradicted")).toMatchObject([
      {
        place: { file: "a.csv", row: 5 },
        asRead: number,
        detail: { found: "广州—黔南，3.03 财政援助资金合计", expected: "广州—毕节，3.03 财政援助资金合计" },
      },
    ]);
    expect(notesOf(batch, "item-unknown")).toEqual([]);
  });
});

describe("final", () => {
  it("keeps units with a readable grade", async () => {
    const batch = await readFiles({
      "a.csv": lines(
        "年度,被评单位,审定等次,依据,日期",
        "2019,贵州,综合评价好,示例,2020-02-20",
        "2019,浙江,优,,",
        "2019,江苏,,,",
      ),
    });
    expect(batch.finals.map(({ unit, grade, date }) => [unit, grade, date])).toEqual([["520000", "好", "2020-02-20"]]);
    expect(notesOf(batch, "choice-unreadable")).toEqual(["330000 · · 3 优"]);
    expect(notesOf(batch, "row-incomplete")).toEqual(["320000 · · 4 ·"]);
  });
});
