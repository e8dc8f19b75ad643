import type { FactKind, Scheme } from "../../model/scheme.js";
import type { ResultUnit } from "../result/schema.js";

/** The facts of a unit that cap or veto its grade, in the scheme's order; V1 also where the figures alone decide it. */
export function limitsInForce(unit: ResultUnit, scheme: Scheme, effect: FactKind["effect"]): readonly FactKind[] {
  const inForce = unit.grade.facts.filter(({ status }) => status === "属实" || status === "firm");
  return scheme.facts.filter((kind) => kind.effect === effect && inForce.some(({ fact }) => fact === kind.id));
}

/** As the ranked sheet prints them: `V1（五，一是）`. */
export function limitWords(unit: ResultUnit, scheme: Scheme, effect: FactKind["effect"]): string {
  return limitsInForce(unit, scheme, effect)
    .map((kind) => `${kind.id}（${kind.clause}）`)
    .join("；");
}

/** Whether the figures leave it open that a binding agreement line is met. */
export function isDisputed(unit: ResultUnit): boolean {
  return unit.grade.facts.some(({ fact, status }) => fact === "V1" && status === "disputed");
}
