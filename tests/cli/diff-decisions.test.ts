import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type EvaluatedBatch, evaluatedBatch, RETURN, replaceIn } from "./build/evaluated-batch.js";
import { run } from "./build/run-bin.js";

const AGREEMENT = "协议任务/辽宁省.csv";
const DECISIONS = "年度,差异编号,采用,采用值,理由,依据材料,决定人,日期";

interface Change {
  readonly province: string;
  readonly kind: string;
  readonly id: string | null;
  readonly item: string | null;
  readonly remark: string | null;
}

let batch: string;
let output: string;
let copyOf: EvaluatedBatch["copyOf"];
let difference: { readonly id: string; readonly east: number };

beforeAll(async () => {
  ({ batch, output, copyOf } = await evaluatedBatch());
  const { reconciliation } = JSON.parse(await readFile(join(output, "result.json"), "utf8"));
  difference = reconciliation.find(({ item }: Change) => item === "cadres_sent");
});

/** What is not asked any more. */
async function settled(old: string, now: string): Promise<readonly (string | null)[][]> {
  const { stdout } = await run(["diff", old, now, "--json"]);
  const changes: readonly Change[] = JSON.parse(stdout).changes;
  return changes
    .filter(({ kind }) => kind !== "standing" && kind !== "new" && kind !== "unasked")
    .map(({ province, kind, item, remark }) => [province, kind, item, remark]);
}

async function decide(folder: string, choice: string): Promise<void> {
  const row = `2019,${difference.id},${choice},,示例理由,示例材料,示例单位,2020-03-01`;
  await writeFile(join(folder, "差异核定.csv"), `${DECISIONS}\n${row}\n`);
}

const [LIAONING, GUIZHOU] = ["210000", "520000"];

describe("diff of what is not asked any more", () => {
  it("takes a decision of the working group for no province's correction", async () => {
    const decided = await copyOf(batch);
    await decide(decided, "东部");
    expect(await settled(output, decided)).toEqual([
      [LIAONING, "decided", "cadres_sent", "decided"],
      [GUIZHOU, "decided", "cadres_sent", "decided"],
    ]);
    const zh = (await run(["diff", output, decided, "--lang", "zh"])).stdout;
    expect(zh).toMatch(/已核定 大连、辽宁 大连—六盘水 2\.01 .*\n.*；工作组已核定或豁免\n/);
    const md = (await run(["diff", output, decided, "--format", "md"])).stdout;
    expect(md).toMatch(/\| 省份 \| 已改正 \| 已核定 \| 不再列出 \|/);
  });

  it("takes a decision that sends the figure back for nothing settled", async () => {
    const back = await copyOf(batch);
    await decide(back, "退回");
    expect(await settled(output, back)).toEqual([]);
  });

  it("leaves a figure that the province did correct its own, though it was decided meanwhile", async () => {
    const decided = await copyOf(batch);
    await replaceIn(
      join(decided, RETURN),
      /(2019,大连市,[^,]*,2\.01,[^\n]*,)(\d+)(,[^,\n]*\n)/,
      (_, before, figure, after) => [before, Number(figure) - 300, after].join(""),
    );
    await decide(decided, "东部");
    expect(await settled(output, decided)).toEqual([
      [LIAONING, "corrected", "cadres_sent", "own-changed"],
      [GUIZHOU, "decided", "cadres_sent", "decided"],
    ]);
  });

  it("tells an agreement that was amended", async () => {
    const amended = await copyOf(batch);
    await replaceIn(join(amended, AGREEMENT), /(选派专业技术人才,人,)334/, (_, before) => `${before}200`);
    expect(await settled(output, amended)).toEqual([[LIAONING, "corrected", "specialists_sent", "agreement-changed"]]);
  });

  it("tells files that say another thing elsewhere", async () => {
    const undated = await copyOf(batch);
    await replaceIn(join(undated, RETURN), /(填报日期,,,,)2019-12-24/, (_, before) => `${before}年底`);
    expect(await settled(undated, output)).toEqual([[LIAONING, "corrected", null, "files-changed"]]);
  });

  it("takes a deadline that was put off for no correction", async () => {
    const [late, put] = [await copyOf(batch), await copyOf(batch)];
    for (const [folder, deadline] of [
      [late, "2019-12-01"],
      [put, "2019-12-31"],
    ] as const) {
      const received = `received:\n  ${RETURN}: 2019-12-24\n`;
      await writeFile(join(folder, "batch.yaml"), `deadline: ${deadline}\n${received}`);
    }
    expect(await settled(late, put)).toEqual([[LIAONING, "dropped", null, "same-figures"]]);
  });
});
