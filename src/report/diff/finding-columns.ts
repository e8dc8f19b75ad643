import { type FigureColumn, RETURN_FIGURES } from "../../model/filing.js";
import type { Result, ResultFinding } from "../result/schema.js";

/** What the findings of each rule ask to look at again. */
export type AskedByRule = ReadonlyMap<string, NonNullable<Result["tallies"][number]["asks"]>>;

/** What the rules of a result ask, by their ids. */
export function askedByRule({ tallies }: Pick<Result, "tallies">): AskedByRule {
  return new Map(tallies.flatMap(({ rule, asks }) => (asks === undefined ? [] : [[rule, asks] as const])));
}

/** The columns that a finding is about: the one it names, else those of its rule, else all. */
export function findingColumns({ rule, subject, data }: ResultFinding, asked: AskedByRule): readonly FigureColumn[] {
  const named = RETURN_FIGURES.filter((column) => column === data["column"] || column === subject);
  return named.length > 0 ? named : (asked.get(rule)?.columns ?? RETURN_FIGURES);
}
