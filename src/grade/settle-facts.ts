import type { AgreementLine } from "../model/agreement.js";
import type { FactRow } from "../model/filing.js";
import type { FactOutcome, FactRefusal } from "../model/grading.js";
import { itemOf } from "../model/lookups.js";
import type { Scheme } from "../model/scheme.js";
import type { Subject } from "./subject.js";

/** The facts filed about a unit and whether each changes a number: only 属实 with all its elements, and a V1 排除, do. */
export function settleFacts(subject: Subject): readonly FactOutcome[] {
  const filed = subject.batch.facts.filter((fact) => fact.unit === subject.unit.code);
  const confirmed = filed.some((fact) => fact.fact === "V1" && fact.status === "属实");
  return filed.map((fact) => {
    const missing = missingElements(fact, subject.scheme);
    return { filed: fact, refusal: refusalOf(fact, missing, confirmed, subject.scheme), missing };
  });
}

/** Whether a V1 排除 waives a line: that line with link and item (a unit item: the item alone), all of the unit's without both. */
export function waives(facts: readonly FactOutcome[], line: AgreementLine): boolean {
  return facts.some(({ filed, refusal }) => {
    if (filed.fact !== "V1" || filed.status !== "排除" || refusal !== null) {
      return false;
    }
    return filed.item === null || (filed.item === line.item && filed.link === line.link);
  });
}

function missingElements(fact: FactRow, scheme: Scheme): readonly string[] {
  const kind = scheme.facts.find((one) => one.id === fact.fact);
  return (kind?.elements ?? []).filter((element) => !fact.elements.includes(element));
}

function refusalOf(fact: FactRow, missing: readonly string[], confirmed: boolean, scheme: Scheme): FactRefusal | null {
  if (fact.status === "属实") {
    return missing.length > 0 ? "elements-missing" : null;
  }
  if (fact.status !== "排除" || fact.fact !== "V1") {
    return null;
  }
  if (confirmed) {
    return "overruled";
  }
  const linkNeeded = fact.item !== null && itemOf(scheme, fact.item).scope === "link";
  const scoped = fact.item === null ? fact.link === null : linkNeeded === (fact.link !== null);
  return scoped ? null : "scope-incomplete";
}
