import type { Finding, Severity } from "../model/finding.js";
import type { Scheme } from "../model/scheme.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Sorts by severity, regulation order of the unit, link, item code, rule order and id; what has no unit, link or item comes first. */
export function sortFindings(
  findings: readonly Finding[],
  scheme: Scheme,
  ruleOrder: readonly string[],
): readonly Finding[] {
  const position = {
    unit: positions(scheme.units.map((unit) => unit.code)),
    link: positions(scheme.links.map((link) => link.id)),
    item: positions(scheme.items.map((item) => item.id)),
    rule: positions(ruleOrder),
  };
  const keyed = findings.map((finding) => ({
    finding,
    key: [
      SEVERITIES.indexOf(finding.severity),
      position.unit(finding.unit),
      position.link(finding.link),
      position.item(finding.item),
      position.rule(finding.rule),
    ],
  }));
  return keyed
    .toSorted((a, b) => compareKeys(a.key, b.key) || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}

function positions(ids: readonly string[]): (id: string | null) => number {
  const byId = new Map(ids.map((id, index) => [id, index]));
  return (id) => (id === null ? -1 : (byId.get(id) ?? ids.length));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
