import type { Result, ResultEntry } from "../result/schema.js";

const SETTLED: readonly ResultEntry["class"][] = ["equal", "rounding", "single-source", null];
const LEVELS = ["A", "B", "C", "D", undefined];

/** The cases that wait for a decision, those that change most first: both sides differ or one is silent, nothing is decided. */
export function openCases({ reconciliation }: Pick<Result, "reconciliation">): readonly ResultEntry[] {
  const open = reconciliation.filter(
    (entry) => entry.decision === null && (!SETTLED.includes(entry.class) || entry.levelsDiffer.length > 0),
  );
  const telling = open.filter(({ class: kind, influence }) => kind !== "tolerance" || influence !== "D");
  return telling.toSorted((a, b) => LEVELS.indexOf(a.influence) - LEVELS.indexOf(b.influence));
}
