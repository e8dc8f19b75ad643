import { limitsInForce } from "../../model/limits-in-force.js";
import type { FactKind, Scheme } from "../../model/scheme.js";
import type { ResultUnit } from "../result/schema.js";

/** As the ranked sheet prints them: `V1（五，一是）`. */
export function limitWords(unit: ResultUnit, scheme: Scheme, effect: FactKind["effect"]): string {
  return limitsInForce(unit.grade.facts, scheme)
    .filter((kind) => kind.effect === effect)
    .map((kind) => `${kind.id}（${kind.clause}）`)
    .join("；");
}

/** Whether the figures leave it open that a binding agreement line is met. */
export function isDisputed(unit: ResultUnit): boolean {
  return unit.grade.facts.some(({ fact, status }) => fact === "V1" && status === "disputed");
}
