import type { Severity } from "../../model/finding.js";
import { unitName } from "../../wording/names.js";
import type { ResultFinding } from "../result/schema.js";
import type { DifferenceToVerify } from "./differences-to-verify.js";
import { unitsOfInput } from "./own-files.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";
import type { UnusedReturn } from "./unused-returns.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Forms that the province itself files, signs or sends back; the others are the working group's and the teams'. */
const SHARED_FORMS: readonly string[] = ["return", "agreement", "explanations"];

/**
 * Findings about the own returns and agreement lines, worst first and waived ones last. Left out: what grading found, what rests on
 * assessments, facts, decisions or approvals, partners' findings, and differences that 双方数据核实 lists.
 */
export function dataProblems(
  view: ProvinceView,
  differences: readonly DifferenceToVerify[],
  unused: readonly UnusedReturn[],
): readonly ResultFinding[] {
  const listed = new Set(differences.map(({ entry }) => `${entry.link}|${entry.item}`));
  const passes = new Map(view.result.tallies.map((tally) => [tally.rule, tally.pass]));
  const shown = view.result.findings.filter((finding) => {
    const pass = passes.get(finding.rule);
    if (pass === undefined || pass === "grades") {
      return false;
    }
    const isListed = pass === "entries" && listed.has(`${finding.link}|${finding.item}`);
    return !isListed && isAboutOwn(view, finding) && standsInSharedForm(view, finding);
  });
  return [...shown].sort((a, b) => rank(view, a) - rank(view, b)).map((finding) => retold(view, finding, unused));
}

/** What a province reads of a return that was not used, and of a difference between its own levels. */
function retold(view: ProvinceView, finding: ResultFinding, unused: readonly UnusedReturn[]): ResultFinding {
  const own = unused.find(({ id }) => id === finding.id);
  if (own !== undefined) {
    return { ...finding, message: own.matter, remedy: own.request, suppressedCount: 0 };
  }
  if (finding.rule !== "levels-differ") {
    return finding;
  }
  const { city, cityValue, provinceValue, measureUnit } = finding.data;
  const name = unitName(view.scheme, String(city));
  return {
    ...finding,
    message: `省级报 ${provinceValue} ${measureUnit}，${name}报 ${cityValue} ${measureUnit}，请核对一致`,
  };
}

function isAboutOwn(view: ProvinceView, finding: ResultFinding): boolean {
  return finding.unit === null ? isOwnLink(view, finding.link) : view.own.has(finding.unit);
}

/** No file, or one that is no input: a return that is missing, double or not readable, or a link without agreement. */
function standsInSharedForm(view: ProvinceView, { place, unit }: ResultFinding): boolean {
  const input = view.result.inputs.find((candidate) => candidate.path === place.file);
  if (input === undefined) {
    return unit !== null || place.file === "";
  }
  const foreign = input.form !== "agreement" && !unitsOfInput(input).some((code) => view.own.has(code));
  return SHARED_FORMS.includes(input.form) && !foreign;
}

function rank(view: ProvinceView, finding: ResultFinding): number {
  const unit = view.units.findIndex((candidate) => candidate.code === finding.unit);
  const severity = finding.waived ? SEVERITIES.length : SEVERITIES.indexOf(finding.severity);
  return severity * (view.units.length + 1) + unit;
}
