import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let batch: string;
let output: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  [batch, output] = [await smallBatch(join(folder, "batch")), join(folder, "out")];
  await run(["evaluate", batch, "-o", output, "--quiet", "--fail-on", "never"]);
});

/** Commands that read a batch, on a folder. */
function commands(named: string): readonly string[][] {
  return [
    ["evaluate", named, "-o", join(folder, "x")],
    ["crosscheck", named, "-o", join(folder, "x")],
    ["validate", named],
    ["whatif", named, "--letter", "辽宁.1=优"],
    ["verify", output, named],
  ];
}

describe("a folder that is no batch", () => {
  it("but an output of this program is told so, with what to name instead", async () => {
    for (const command of commands(output)) {
      expect(await refusal(command)).toBe(
        `error: the folder ${output} is an output of this program and no batch; name the folder that holds the returns`,
      );
    }
    expect(await refusal(["validate", output, "--lang", "zh"])).toBe(
      `错误：文件夹 ${output} 是本程序的输出，不是批次；请指明存放填报表的文件夹`,
    );
  });

  it("for nothing was put into it but what init made is refused, and nothing is written", async () => {
    const made = join(folder, "made");
    await run(["init", made, "--year", "2019"]);
    await writeFile(join(made, "~$浙江省.xlsx"), "示例");
    const before = Object.keys(await filesOf(folder));
    for (const command of commands(made)) {
      expect(await refusal(command)).toContain(`the folder ${made} holds no form, only notes and the like`);
    }
    expect(Object.keys(await filesOf(folder))).toEqual(before);
  });

  it("but holds a file that could be a form is evaluated, and the file is told", async () => {
    const other = join(folder, "other");
    await mkdir(other);
    await writeFile(join(other, "batch.yaml"), "year: 2019\n");
    await writeFile(join(other, "浙江省.xlsx"), "示例");
    const { exitCode, stdout } = await run(["validate", other]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("浙江省.xlsx");
  });
});
