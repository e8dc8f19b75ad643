import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { readSettings } from "../../src/read/settings/read-settings.js";
import { BATCH_FOLDERS } from "../../src/report/forms/batch-folder.js";
import { scheme } from "../read/scheme.js";
import { runCommand, temporaryFolder } from "./run-command.js";

describe("jiedui init", () => {
  it("makes a folder that reads as a batch once a form is put in, its guide set aside", async () => {
    const folder = join(await temporaryFolder(), "批次");
    expect((await runCommand("init", folder, "--year", "2020")).exitCode).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([...Object.keys(BATCH_FOLDERS), "batch.yaml", "说明.md"].sort());
    await expect(readBatch(folder, { scheme })).rejects.toThrow("holds no form");
    await writeFile(
      join(folder, "审定结果.csv"),
      "年度,被评单位,审定等次,依据,日期\n2020,浙江,好,示例数据,2021-02-01\n",
    );
    const batch = await readBatch(folder, { scheme });
    expect(batch.year).toBe(2020);
    expect(batch.notes.map(({ kind, subject }) => [kind, subject])).toEqual([["file-skipped", "说明.md"]]);
  });

  it("writes settings that are valid when the comments are taken off, too", async () => {
    const folder = await temporaryFolder();
    const { out } = await runCommand("init", folder, "--year", "2019", "--json");
    expect(JSON.parse(out)).toMatchObject({
      command: "init",
      exitCode: 0,
      files: ["batch.yaml", "说明.md"],
      findings: [],
    });
    const { readFile } = await import("node:fs/promises");
    const text = await readFile(join(folder, "batch.yaml"), "utf8");
    await writeFile(join(folder, "batch.yaml"), text.replace(/^# (?=\w+:|\s)/gm, ""));
    expect(await readSettings(folder)).toMatchObject({
      year: 2019,
      scheme: "gkf-2019-13",
      deadline: "2019-12-31",
      feedbackDate: "2020-03-01",
      lastYear: "上年/result.json",
      choices: { 贵州: "填报表/2019年度填报表-贵州省.xlsx" },
      received: { "填报表/2019年度填报表-贵州省.xlsx": "2019-12-30" },
    });
  });

  it("writes the scheme asked for into the settings", async () => {
    const folder = await temporaryFolder();
    await runCommand("init", join(folder, "themes"), "--year", "2019", "--scheme", "six-themes");
    expect(await readSettings(join(folder, "themes"))).toMatchObject({ scheme: "six-themes" });
    await runCommand("init", join(folder, "own"), "--year", "2019", "--scheme", "src/scheme/six-themes");
    expect(await readSettings(join(folder, "own"))).toMatchObject({ scheme: resolve("src/scheme/six-themes") });
  });

  it("refuses a folder that holds anything, a file, and a year that is none", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a"), "");
    const refused = (path: string, year: string, message: string) =>
      expect(runCommand("init", path, "--year", year)).rejects.toMatchObject({
        text: { zh: expect.stringContaining(message) },
      });
    await refused(folder, "2019", "不是空文件夹");
    await refused(join(folder, "a"), "2019", "不是文件夹");
    await refused(join(folder, "b"), "两千", "--year 两千");
    expect(await readdir(folder)).toEqual(["a"]);
  });
});
