/** How a cap, a veto or a lead stands beside a grade; `unchecked`: V1 of a unit without agreement lines. */
export interface FactStanding {
  readonly fact: string;
  readonly status: string;
}

/** What a grade says of facts, in an evaluation or in a result. */
interface GradeWithFacts {
  readonly agreementUnchecked: boolean;
  readonly facts: readonly FactStanding[];
}

/** The facts beside a grade, each status once (五, A-05). */
export function factStandings({ facts, agreementUnchecked }: GradeWithFacts): readonly FactStanding[] {
  const listed = facts.map(({ fact, status }) => ({ fact, status }));
  const all = agreementUnchecked ? [{ fact: "V1", status: "unchecked" }, ...listed] : listed;
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** Whether the same facts stand the same way, in whatever order they were filed. */
export function standAlike(first: readonly FactStanding[], second: readonly FactStanding[]): boolean {
  const keys = new Set(first.map(keyOf));
  return first.length === second.length && second.every((one) => keys.has(keyOf(one)));
}

function keyOf({ fact, status }: FactStanding): string {
  return `${fact} ${status}`;
}
