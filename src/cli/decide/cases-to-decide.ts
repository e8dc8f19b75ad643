import { isSentBack } from "../../model/case-standing.js";
import type { DecisionOutcome } from "../../model/decision-outcome.js";
import type { Evaluation } from "../../model/evaluation.js";
import { DECISION_CHOICES, type DecisionChoice } from "../../model/filing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { InfluenceLevel } from "../../model/sensitivity.js";
import { openCases } from "../../report/difference-sheet/open-cases.js";
import type { Result, ResultEntry } from "../../report/result/schema.js";

/** A case that waits for a decision: as documents print it, and with exact figures. */
export interface CaseToDecide {
  readonly printed: ResultEntry;
  readonly exact: Entry;
  readonly choices: readonly DecisionChoice[];
  /** Decisions on it that are not applied, in reading order. */
  readonly refused: readonly DecisionOutcome[];
}

export interface CasesToDecide {
  /** Those that change most first. */
  readonly cases: readonly CaseToDecide[];
  /** Those that a further decision cannot settle, for two on them conflict. */
  readonly conflicting: readonly CaseToDecide[];
  /** How many more wait whose influence is less than asked for. */
  readonly below: number;
}

const LEVELS: readonly InfluenceLevel[] = ["A", "B", "C", "D"];

/**
 * What waits for a decision: open cases down to a level of influence, those without a level last (`D` alone), and each
 * that was sent back or whose decision has lapsed whatever its influence.
 */
export function casesToDecide(evaluation: Evaluation, result: Result, least: InfluenceLevel): CasesToDecide {
  const refused = refusedByCase(evaluation);
  const open = openCases(result);
  const lapsed = result.reconciliation.filter(
    ({ id, decision }) => decision === null && hasLapsed(refused.get(id) ?? []) && !open.some((one) => one.id === id),
  );
  const exact = new Map(evaluation.reconciliation.entries.map((entry) => [entry.id, entry]));
  const all = [...open, ...lapsed].flatMap((printed): readonly CaseToDecide[] => {
    const entry = exact.get(printed.id);
    return entry === undefined
      ? []
      : [{ printed, exact: entry, choices: choicesOn(entry), refused: refused.get(printed.id) ?? [] }];
  });
  const [conflicting, free] = [all.filter(isDivided), all.filter((one) => !isDivided(one))];
  const cases = free.filter((one) => reaches(one.printed, least) || isTakenUp(one));
  return { cases, conflicting, below: free.length - cases.length };
}

function refusedByCase({ reconciliation }: Evaluation): ReadonlyMap<string, readonly DecisionOutcome[]> {
  return new Map(
    reconciliation.entries.map(({ id, link, item }) => [
      id,
      reconciliation.decisions.filter(
        ({ decision, refusal }) =>
          refusal !== null && refusal !== "superseded" && decision.link === link && decision.item === item,
      ),
    ]),
  );
}

/** It was decided on before, and waits for another decision. */
function isTakenUp({ printed, refused }: CaseToDecide): boolean {
  return isSentBack(printed.decision) || hasLapsed(refused);
}

function hasLapsed(refused: readonly DecisionOutcome[]): boolean {
  return refused.some(({ refusal }) => refusal === "outdated" || refusal === "expired");
}

function isDivided({ refused }: CaseToDecide): boolean {
  return refused.some(({ refusal }) => refusal === "conflicting");
}

function reaches({ influence }: ResultEntry, least: InfluenceLevel): boolean {
  return influence === undefined ? least === "D" : LEVELS.indexOf(influence) <= LEVELS.indexOf(least);
}

/** A side that has not reported cannot be chosen. */
function choicesOn({ east, west }: Entry): readonly DecisionChoice[] {
  return DECISION_CHOICES.filter(
    (choice) => !(choice === "东部" && east.actual === null) && !(choice === "中西部" && west.actual === null),
  );
}
