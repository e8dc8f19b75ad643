import { Chalk } from "chalk";
import type { Severity } from "../../model/finding.js";
import { placeText } from "../../model/place.js";
import type { ResultFinding } from "../../report/result/schema.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** The console lists at most this many findings; files list all (3-interfaces §3.4). */
const LISTED = 20;

/** Counts by severity, and the first findings with place and sentence; waived ones count as notes do. */
export function findingsText(findings: readonly ResultFinding[], terminal: Terminal, listedElsewhere: boolean): string {
  const { words } = terminal;
  if (findings.length === 0) {
    return `${words.findings.none}\n`;
  }
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = words.findings.counts(count("error"), count("warning"), count("info"));
  const shown = findings.filter((finding) => finding.severity !== "info").slice(0, LISTED);
  const left = findings.length - shown.length;
  const more = listedElsewhere ? words.findings.more(left) : words.findings.moreAlone(left);
  return `${[counts, ...shown.map((finding) => findingText(finding, terminal)), ...(left > 0 ? [more] : [])].join("\n")}\n`;
}

function findingText(finding: ResultFinding, terminal: Terminal): string {
  const { words, language } = terminal;
  const chalk = new Chalk({ level: terminal.colour ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.dim }[finding.severity];
  const message = language === "zh" ? finding.message : finding.messageEn;
  const suppressed = finding.suppressedCount > 0 ? ` (${words.findings.suppressed(finding.suppressedCount)})` : "";
  const waived = finding.waived ? ` [${words.findings.waived}]` : "";
  const head = `${paint(words.findings.severities[finding.severity])} ${placeText(finding.place)} ${chalk.dim(finding.rule)}${waived}`;
  const body = wrapUnspaced(`${message}${suppressed}`, terminal.columns - 4).replaceAll("\n", "\n    ");
  return `  ${head}\n    ${body}`;
}
