import { Chalk } from "chalk";
import type { Severity } from "../../model/finding.js";
import { placeText } from "../../model/place.js";
import type { ResultFinding } from "../../report/result/schema.js";
import { displayWidth } from "../display-width.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** The console lists at most this many findings; files list all. */
const LISTED = 20;
/** And this many of one rule, so that fifty missing returns do not hide everything else. */
const LISTED_OF_A_RULE = 5;

/** Counts by severity, and the first findings with place and sentence; waived ones are counted and marked. */
export function findingsText(findings: readonly ResultFinding[], terminal: Terminal, listedElsewhere: boolean): string {
  const { words } = terminal;
  if (findings.length === 0) {
    return `${words.findings.none}\n`;
  }
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const waived = findings.filter((finding) => finding.waived).length;
  const counts = words.findings.counts(count("error"), count("warning"), count("info"), waived);
  const listed = findings.filter((finding) => finding.severity !== "info");
  const shown = firstOfEachRule(listed)
    .slice(0, LISTED)
    .map((finding) => findingText(finding, terminal));
  const more = listedElsewhere ? words.findings.more : words.findings.moreAlone;
  const left = listed.length - shown.length;
  const rest = findings.length > shown.length ? [more(left, findings.length - listed.length)] : [];
  return `${[counts, ...shown, ...rest].join("\n")}\n`;
}

function firstOfEachRule(findings: readonly ResultFinding[]): readonly ResultFinding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= LISTED_OF_A_RULE;
  });
}

function findingText(finding: ResultFinding, terminal: Terminal): string {
  const { words, language } = terminal;
  const chalk = new Chalk({ level: terminal.colour ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.dim }[finding.severity];
  const place = placeText(finding.place);
  const message = withoutPlace(language === "zh" ? finding.message : finding.messageEn, place);
  const suppressed = finding.suppressedCount > 0 ? words.findings.suppressed(finding.suppressedCount) : "";
  const waived = finding.waived ? ` [${words.findings.waived}]` : "";
  const severity = words.findings.severities[finding.severity];
  const rule = `${chalk.dim(finding.rule)}${waived}`;
  // Colours take no room, so the plain head is measured.
  const wide = displayWidth(`  ${severity} ${place} ${finding.rule}${waived}`) > terminal.columns;
  const placed = place === "" ? "" : `${place} `;
  const head = wide ? `${paint(severity)} ${rule}\n    ${place}` : `${paint(severity)} ${placed}${rule}`;
  const body = wrapUnspaced(`${message}${suppressed}`, terminal.columns - 4).replaceAll("\n", "\n    ");
  return `  ${head}\n    ${body}`;
}

/** The head names the place already. */
function withoutPlace(message: string, place: string): string {
  for (const [ending, stop] of [
    [` (${place}).`, "."],
    [`（${place}）。`, "。"],
  ] as const) {
    if (message.endsWith(ending)) {
      return `${message.slice(0, -ending.length)}${stop}`;
    }
  }
  return message;
}
