import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";

const COMMANDS = ["init", "template", "evaluate", "validate", "crosscheck", "export", "feedback", "scheme", "rules"];
const HAN = /\p{Script=Han}/u;

describe("help", () => {
  it.each(["en", "zh"])("names every command and the exit codes (%s)", async (language) => {
    const { stdout, stderr, exitCode } = await run(["--help", "--lang", language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const command of COMMANDS) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    }
    expect(stdout).toContain(language === "en" ? "Exit codes: 0 done;" : "退出码：0 完成；");
    expect(HAN.test(stdout.replace("结对", "").replace("国开发", "").replace("号", ""))).toBe(language === "zh");
  });

  it.each(COMMANDS)("of %s shows its options, the common ones and examples in both languages", async (command) => {
    const [en, zh, asked] = await Promise.all([
      run([command, "--help", "--lang", "en"]),
      run([command, "--help", "--lang", "zh"]),
      run(["help", command, "--lang", "en"]),
    ]);
    expect(asked.stdout).toBe(en.stdout);
    expect(en.stdout).toContain(`Usage: jiedui ${command} [options]`);
    expect(zh.stdout).toContain(`jiedui ${command} [选项]`);
    for (const help of [en.stdout, zh.stdout]) {
      for (const option of ["--lang <zh|en>", "--json", "-q, --quiet", "--no-color", "--scheme <id|dir>"]) {
        expect(help).toContain(option);
      }
      expect(help).toMatch(new RegExp(`(Examples:|示例：)\n  jiedui ${command}\\b`));
    }
    const options = zh.stdout.match(/^ {2}--?\S.*$/gm) ?? [];
    expect(options.filter((line) => !HAN.test(line))).toEqual([]);
  });

  it("speaks Chinese where the system does", async () => {
    const { stdout } = await run(["--help"], { env: { LANG: "zh_CN.UTF-8" } });
    expect(stdout).toContain("用法：");
  });

  it("tells the version of package.json", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect((await run(["--version"])).stdout).toBe(`${version}\n`);
  });

  it("is the answer to no command, on standard error", async () => {
    const { exitCode, stdout, stderr } = await run([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("Usage: jiedui");
  });
});

describe("wrong usage is one line", () => {
  it.each([
    [["evalute"], "error: there is no command evalute (did you mean evaluate?); see jiedui --help"],
    [["help", "nosuch"], "error: there is no command nosuch; see jiedui --help"],
    [["validate", "x", "--ouput", "y"], "error: there is no option --ouput (did you mean --output?); see --help"],
    [["evaluate", "-o", "x"], "error: the argument batch is missing; see --help"],
    [["evaluate", "x"], "error: the option -o, --output <dir> is required; see --help"],
    [["evaluate", "x", "-o"], "error: the option -o, --output <dir> needs a value; see --help"],
    [["evaluate", "x", "y", "-o", "z"], "error: too many arguments; see --help"],
    [["evaluate", "x", "-o", "z", "--fail-on", "note"], "error: --fail-on note: choose one of error, warning, never"],
    [
      ["export", "x", "--table", "grades"],
      "error: --table grades: choose one of ranking, indicators, differences, findings, notice, handover",
    ],
    [["evaluate", "nosuch", "-o", "z"], "error: no such folder: nosuch"],
    [["evaluate", "package.json", "-o", "z"], "error: package.json is not a folder"],
    [["validate", "nosuch"], "error: no such file or folder: nosuch"],
    [["export", "nosuch"], "error: nosuch: no such file or folder"],
    [["evaluate", "samples/2019", "-o", "z", "--year", "19"], "error: --year 19: a year such as 2019 is needed"],
    [["--lang", "fr", "validate", "x"], "error: --lang fr: choose one of zh, en"],
    [["evalute", "--lang", "zh"], "错误：没有命令 evalute（是否想用 evaluate？），见 jiedui --help"],
    [["--lang=zh", "evaluate", "nosuch", "-o", "z"], "错误：没有这个文件夹：nosuch"],
  ])("%j", async (args, line) => {
    expect(await refusal(args)).toBe(line);
  });

  it("is an object with findings too where JSON was asked for", async () => {
    const { exitCode, stdout, stderr } = await run(["evaluate", "nosuch", "-o", "z", "--json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ exitCode: 2, error: "no such folder: nosuch", findings: [] });
    expect(stderr).toBe("error: no such folder: nosuch\n");
  });
});
