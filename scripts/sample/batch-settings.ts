import { draw } from "./draw.js";
import type { SampleFile } from "./sample-file.js";
import { MARK, YEAR } from "./sample-year.js";

/** The text of batch.yaml: dates, and when each return was received. */
export function batchSettings(returns: readonly SampleFile[], received: ReadonlyMap<string, string>): string {
  const lines = returns.map(({ path }) => `  ${path}: ${received.get(path) ?? inTime(path)}`);
  return `${[
    `# ${MARK}：全部数字为合成数据，非真实数据。`,
    `year: ${YEAR}`,
    "scheme: gkf-2019-13",
    "deadline: 2019-12-31",
    "feedbackDate: 2020-03-16",
    "received:",
    ...lines,
  ].join("\n")}\n`;
}

function inTime(path: string): string {
  return `2019-12-${draw(`${path}/received`, 29, 31)}`;
}
