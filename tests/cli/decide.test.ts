import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { openCases } from "../../src/report/difference-sheet/open-cases.js";
import type { Result, ResultEntry } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { resultOf } from "../whole/sample-result.js";
import { type Run, refusal, run, SAMPLE } from "./build/run-bin.js";
import { filesOf, temporaryFolder } from "./build/small-batch.js";

const FILE = "差异核定/差异核定-2019.csv";
const FUJIAN = "填报表/东部/福建省.csv";
const ITEM = "industry_beneficiaries";

const folder = await temporaryFolder();
const batch = join(folder, "批次");
let before: Readonly<Record<string, string>>;
let result: Result;

const evaluated = async (): Promise<Result> => resultOf(await readBatch(batch, { scheme }));
const entryIn = ({ reconciliation }: Result, id: string): ResultEntry =>
  present(reconciliation.find((entry) => entry.id === id));
const caseIdOf = (item: string, link: string): string =>
  present(result.reconciliation.find((entry) => entry.item === item && entry.link === link)).id;

/** Walks the batch with answers from a pipe, a line each. */
function walk(answers: readonly string[], ...options: readonly string[]): Promise<Run> {
  const args = ["decide", batch, "--date", "2020-03-05", "--lang", "zh", ...options];
  return run(args, { input: answers.map((text) => `${text}\n`).join("") });
}

beforeAll(async () => {
  await cp(SAMPLE, batch, { recursive: true });
  before = await filesOf(batch);
  result = await evaluated();
});

describe("jiedui decide", () => {
  it("walks the A and B cases, and writes each decision down at once", async () => {
    const [first, second] = openCases(result);
    const answers = [
      "核实",
      "11700",
      "查阅名册",
      "核查记录1号",
      "核查组",
      "2020-12-31",
      "x",
      "退回",
      "",
      "数位不清",
      "",
      "",
    ];
    const { exitCode, stdout, stderr } = await walk([...answers, "2020-01-01"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("已核定 1 项，跳过 0 项，余 1 项。");
    expect(stdout).toContain(`jiedui evaluate ${batch}`);
    for (const text of [
      "第 1 项，共 2 项",
      "A 影响等次",
      "广东—广西",
      "填报表/东部/广东省.xlsx!广东—广西!H24",
      "容许相差：相差不超过较大数的 3%",
      "协议目标 11783",
      "采用（1–6、s、b、q）：核实",
      "采用 11700 人：",
      "请答 1 至 6",
      "必须写明理由",
      "早于反馈日期 2020-03-16",
    ]) {
      expect(stderr).toContain(text);
    }
    const rows = (await readFile(join(batch, FILE), "utf8")).split("\r\n");
    expect(rows.slice(1)).toEqual([
      `2019,${first?.id},,广东—广西,5.01,11891,11676,核实,11700,查阅名册,核查记录1号,核查组,2020-03-05,2020-12-31`,
      "",
    ]);
    expect(second?.influence).toBe("B");
  });

  it("says beforehand what adopting the western figure does", async () => {
    const { stderr } = await walk([]);
    expect(stderr).not.toContain("广东—广西");
    expect(stderr).toContain("第 1 项，共 1 项");
    expect(stderr).toMatch(/1 东部 {2}72899\.8：.*四\s*川第3项由中变良/su);
  });

  it("goes on where it was left, further down with --influence, and answers in one JSON object", async () => {
    const id = caseIdOf(ITEM, "L17");
    const left = openCases(result).slice(1);
    const skips = left.findIndex((entry) => entry.id === id);
    const { stdout } = await walk(
      [...left.slice(0, skips).map(() => "s"), "east", "名册", ""],
      "--influence",
      "D",
      "--by",
      "工作组",
      "--json",
    );
    expect(skips).toBeGreaterThan(4);
    expect(JSON.parse(stdout)).toMatchObject({
      command: "decide",
      exitCode: 0,
      decided: 0,
      skipped: skips,
      decisions: [],
    });
    const whole = await walk(
      [...left.slice(0, skips).map(() => "s"), "east", "名册", "", ""],
      "--influence",
      "D",
      "--by",
      "工作组",
      "--json",
    );
    expect(JSON.parse(whole.stdout)).toMatchObject({
      decided: 1,
      decisions: [{ caseId: id, choice: "东部", value: null, decidedBy: "工作组", validUntil: null }],
    });
    expect(JSON.parse(whole.stdout).findings.length).toBeGreaterThan(20);
  });

  it("decides what the next evaluation adopts, and touches nothing else", async () => {
    const after = await evaluated();
    const verified = entryIn(after, caseIdOf("jobs_east", "L24"));
    expect(verified).toMatchObject({
      rung: "verified",
      adopted: 11700,
      decision: {
        choice: "核实",
        document: "核查记录1号",
        decidedBy: "核查组",
        date: "2020-03-05",
        validUntil: "2020-12-31",
      },
    });
    expect(entryIn(after, caseIdOf(ITEM, "L17"))).toMatchObject({ rung: "decided", adopted: 6750 });
    const { [FILE]: written, ...others } = await filesOf(batch);
    expect(others).toEqual(before);
    expect(written).not.toBeUndefined();
  });

  it("asks again what was decided on a figure that has changed, with old and new", async () => {
    const path = join(batch, FUJIAN);
    const text = await readFile(path, "utf8");
    expect(text.split("6750")).toHaveLength(2);
    await writeFile(path, text.replace("6750", "6700"));
    const { stderr } = await walk(["q"]);
    expect(stderr).toContain("第 1 项，共 2 项");
    const again = await walk(["s", "中西部", "重新核对名册", "", "工作组", ""]);
    expect(again.stderr).toContain("已有核定，未采用：东部；名册；工作组；2020-03-05；东部数由 6750 人 变为 6700");
    const after = await evaluated();
    expect(entryIn(after, caseIdOf(ITEM, "L17"))).toMatchObject({ rung: "decided", adopted: 6570 });
    expect(after.findings.filter(({ rule }) => rule === "decision-outdated")).toEqual([]);
    expect(after.decisions.map(({ refusal }) => refusal)).toContain("superseded");
  });

  it("asks again what was sent back, and says why and when", async () => {
    const back = entryIn(await evaluated(), caseIdOf("jobs_elsewhere", "L20"));
    expect([back.decision, back.influence]).toEqual([null, "D"]);
    const row = `2019,${back.id},,,,,,退回,,口径不一,,工作组,2020-03-01,\r\n`;
    const path = join(batch, FILE);
    await writeFile(path, (await readFile(path, "utf8")) + row);
    const { stderr } = await walk(["s", "东部", "查阅名册", "", "工作组", ""]);
    const unwrapped = stderr.replaceAll(/\s+/g, "");
    expect(unwrapped).toContain("其中已退回1项");
    expect(unwrapped).toMatch(
      /已退回：口径不一；工作组；2020-03-01；核定日期须晚于退回日期，否则请删去退回的一行；差异核定\/差异核定-2019\.csv!\d+/,
    );
    const after = await evaluated();
    expect(entryIn(after, back.id)).toMatchObject({ rung: "decided", decision: { choice: "东部" } });
    const refused = after.findings.filter(({ rule }) => rule === "decision-not-applied");
    expect(refused.filter(({ place }) => place.file === FILE)).toEqual([]);
  });

  it("does not ask what two decisions contradict, and names both", async () => {
    const path = join(batch, "差异核定", "另一份.csv");
    const text = await readFile(join(batch, FILE), "utf8");
    await writeFile(path, text.replace("核实,11700", "东部,"));
    const { stderr } = await walk([]);
    expect(stderr).toContain("1 项已有的核定互相矛盾");
    expect(stderr).toContain("差异核定/另一份.csv!2");
    expect(stderr).toContain(`${FILE}!2`);
    const { findings } = await evaluated();
    const messages = findings.filter(({ rule }) => rule === "decision-not-applied").map(({ message }) => message);
    expect(messages.some((one) => one.includes("另一条在 差异核定/另一份.csv!2"))).toBe(true);
  });

  it.each([
    ["--file", "../核定.csv", "不在批次"],
    ["--file", "batch.yaml", ".csv"],
    ["--date", "明天", "--date 明天"],
    ["--influence", "E", "A, B, C, D"],
  ])("refuses %s %s", async (option, value, words) => {
    expect(await refusal(["decide", batch, option, value, "--lang", "zh"])).toContain(words);
  });
});
