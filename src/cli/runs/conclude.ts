import type { ResultFinding } from "../../report/result/schema.js";
import type { Threshold } from "../options.js";
import type { Terminal } from "../terminal.js";

/** The exit code for findings and a threshold, and a line that says why. Waived findings do not fail a run. */
export function conclude(
  findings: readonly ResultFinding[],
  failOn: Threshold,
  terminal: Terminal,
): { readonly exitCode: number; readonly line: string } {
  const { exit } = terminal.words;
  const standing = findings.filter((finding) => !finding.waived);
  const errors = standing.filter((finding) => finding.severity === "error").length;
  if (failOn === "never") {
    return { exitCode: 0, line: exit.lenient(errors) };
  }
  const warnings = standing.filter((finding) => finding.severity === "warning").length;
  const failing = failOn === "warning" ? errors + warnings : errors;
  return failing > 0 ? { exitCode: 1, line: exit.failed(failOn, failing) } : { exitCode: 0, line: exit.passed(failOn) };
}
