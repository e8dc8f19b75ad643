import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORM_HEADERS } from "../../src/model/form-layout.js";
import { runCommand, temporaryFolder } from "./run-command.js";

const CSV = ["--year", "2019", "--format", "csv"];
const AGREEMENT = `${FORM_HEADERS.agreement.join(",")}\n2019,杭州—恩施,,3.03,,万元,5000,是,\n`;

describe("jiedui template", () => {
  it("writes a return for each of the 56 units by default, and nothing beside them", async () => {
    const folder = join(await temporaryFolder(), "新", "表");
    const { exitCode, out } = await runCommand("template", "-o", folder, ...CSV, "--json");
    expect(exitCode).toBe(0);
    expect(await readdir(folder)).toHaveLength(56);
    expect(JSON.parse(out)).toMatchObject({ command: "template", exitCode: 0, year: 2019, findings: [] });
    expect(JSON.parse(out).files[0]).toBe("2019年度填报表-北京市.csv");
  });

  it("accepts a code, a name and an alias, each unit once", async () => {
    const folder = await temporaryFolder();
    await runCommand("template", "520000", "贵州", "恩施州", "-o", folder, ...CSV);
    expect((await readdir(folder)).sort()).toEqual(
      ["2019年度填报表-恩施土家族苗族自治州.csv", "2019年度填报表-贵州省.csv"].sort(),
    );
  });

  it("writes one form of a kind, or all", async () => {
    const folder = await temporaryFolder();
    await runCommand("template", "-o", folder, ...CSV, "--form", "facts");
    expect(await readdir(folder)).toEqual(["2019年度情形登记表.csv"]);
    const all = await temporaryFolder();
    await runCommand("template", "杭州", "-o", all, "--year", "2019", "--form", "all");
    expect(await readdir(all)).toHaveLength(6);
    expect((await readdir(all)).every((name) => name.endsWith(".xlsx"))).toBe(true);
  });

  it("never overwrites a form that is there, unless forced", async () => {
    const folder = await temporaryFolder();
    const form = join(folder, "2019年度填报表-杭州市.csv");
    await writeFile(form, "填好的");
    await expect(runCommand("template", "杭州", "恩施", "-o", folder, ...CSV)).rejects.toMatchObject({
      text: { zh: `${form}已经存在：请用 -o 另选位置，或加 --force` },
    });
    expect(await readdir(folder)).toHaveLength(1);
    await runCommand("template", "杭州", "-o", folder, ...CSV, "--force");
    expect(await readFile(form, "utf8")).toContain("meta.filler");
  });

  it("fills in the targets of an agreement form and shows what is wrong with it", async () => {
    const folder = await temporaryFolder();
    const agreement = join(folder, "协议.csv");
    await writeFile(agreement, `${AGREEMENT}2019,杭州—恩施,,5.01,,人,10,是,\n2019,杭州—恩施,,5.01,,人,20,是,\n`);
    const { exitCode, out } = await runCommand(
      "template",
      "恩施",
      "-o",
      folder,
      ...CSV,
      "--agreements",
      agreement,
      "--json",
    );
    const text = await readFile(join(folder, "2019年度填报表-恩施土家族苗族自治州.csv"), "utf8");
    expect(text).toContain("杭州—恩施,3.03,财政援助资金合计,万元,,5000,,");
    expect(text).toMatch(/5\.01,[^,]*,人,,,,协议任务表中本项目标有疑问（10、20）/);
    expect(exitCode).toBe(1);
    const rules = JSON.parse(out).findings.map(({ rule }: { readonly rule: string }) => rule);
    expect(rules).toContain("agreement-line-double");
  });

  it("refuses what it cannot use", async () => {
    const folder = await temporaryFolder();
    const agreement = join(folder, "协议.csv");
    await writeFile(agreement, AGREEMENT);
    const result = join(folder, "result.json");
    await writeFile(result, "{}");
    const refusals: readonly (readonly [args: readonly string[], message: string])[] = [
      [["黔西", "--year", "2019"], "黔西 不是评价对象"],
      [["--year", "19"], "--year 19"],
      [["--year", "2031"], "2031 年度没有有效的结对关系"],
      [["--year", "2020", "--agreements", agreement], "没有本年度的协议任务"],
      [["--year", "2020", "--agreements", join(folder, "无.csv")], "没有这个文件"],
      [["--year", "2020", "--previous", result], "jiedui/result@1"],
      [["--year", "2020", "--previous", join(folder, "无")], "没有这个文件"],
    ];
    for (const [args, message] of refusals) {
      await expect(runCommand("template", ...args, "-o", join(folder, "表")), message).rejects.toMatchObject({
        text: { zh: expect.stringContaining(message) },
      });
    }
    await expect(runCommand("template", "-o", folder)).rejects.toMatchObject({
      code: "commander.missingMandatoryOptionValue",
    });
    await expect(runCommand("template", "-o", folder, "--year", "2019", "--form", "x")).rejects.toMatchObject({
      code: "commander.invalidArgument",
    });
    expect((await readdir(folder)).sort()).toEqual(["result.json", "协议.csv"]);
  });
});
