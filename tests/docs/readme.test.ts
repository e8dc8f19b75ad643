import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { summaryText } from "../../src/cli/show/summary-text.js";
import { DEFAULT_LIMITS, LIMIT_MEANINGS, LIMIT_NAMES } from "../../src/read/source/limits.js";
import type { Result } from "../../src/report/result/schema.js";
import { scheme } from "../build/scheme.js";
import { silentTerminal } from "../build/silent-terminal.js";
import { readSample, resultOf } from "../whole/sample-result.js";

const READMES = [
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const;

describe.each(READMES)("%s", (file, language) => {
  let text: string;
  let result: Result;
  beforeAll(async () => {
    [text, result] = [await readFile(file, "utf8"), resultOf(await readSample())];
  });

  it("shows the summary that the demo prints", () => {
    const terminal = silentTerminal(language, 100);
    expect(text).toContain(summaryText(result, scheme, terminal).trim());
  });

  it("names every limit, what it bounds and its default", () => {
    const inMebibytes = (value: number): string =>
      value % 1_048_576 === 0 ? `${value / 1_048_576} MiB` : value.toLocaleString("en");
    for (const name of LIMIT_NAMES) {
      const isBytes = name.endsWith("Bytes") || name === "lineLength";
      const value = isBytes ? inMebibytes(DEFAULT_LIMITS[name]) : DEFAULT_LIMITS[name].toLocaleString("en");
      expect(text).toContain(`| \`${name}\` | ${LIMIT_MEANINGS[name][language]} | ${value} |`);
    }
  });

  it("gives a reason for every dependency", async () => {
    const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
    for (const name of Object.keys(dependencies)) {
      expect(text, name).toContain(`| ${name} |`);
    }
  });
});
