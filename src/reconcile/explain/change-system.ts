import { type Exact, exact, higher, lower, ONE, sum, ZERO } from "../../model/exact.js";
import { groupBy } from "../../model/grouping.js";
import { isWhole } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
import type { Inequality } from "./bounds.js";
import type { Cluster } from "./clusters.js";
import { type LinkFigure, type LinkRule, type RelationRule, ruleHolds } from "./link-rules.js";

/** Ways in which all rules of a cluster may hold; each a system in one unknown an item. */
export type Alternatives = readonly (readonly Inequality[])[];

/**
 * What the rules of a cluster ask of the changed figures while all others stand. A changed figure says what the other
 * reports of its item say, so changed figures of one item share one unknown. Null if a rule is broken without them.
 */
export function changeSystem(
  changed: ReadonlySet<LinkFigure>,
  { rules }: Cluster,
  scheme: Scheme,
): Alternatives | null {
  const [open, standing] = [rules.filter(moves), rules.filter((rule) => !moves(rule))];
  if (standing.some((rule) => !ruleHolds(rule, scheme))) {
    return null;
  }
  const shared = [...notNegative(changed), ...mirrored(open, changed)];
  return open
    .filter((rule) => rule.kind === "relation")
    .map((rule) => related(rule, changed))
    .reduce<Alternatives>(
      (systems, choices) => systems.flatMap((system) => choices.map((choice) => [...system, ...choice])),
      [shared],
    );

  function moves(rule: LinkRule): boolean {
    return rule.figures.some((figure) => changed.has(figure));
  }
}

function notNegative(changed: ReadonlySet<LinkFigure>): readonly Inequality[] {
  return [...new Set([...changed].map(({ item }) => item.id))].map((id) => atLeast(id, ZERO));
}

/** Between the lowest and the highest of the reports that stand. */
function mirrored(rules: readonly LinkRule[], changed: ReadonlySet<LinkFigure>): readonly Inequality[] {
  const standing = rules
    .filter((rule) => rule.kind === "mirror")
    .flatMap(({ figures }) => figures.filter((figure) => !changed.has(figure)));
  return [...groupBy(standing, ({ item }) => item.id)].flatMap(([id, reports]) => {
    const values = reports.map(({ value }) => value);
    return [atLeast(id, values.reduce(lower)), atMost(id, values.reduce(higher))];
  });
}

/** A relation as inequalities; two alternatives where the left side may also be nothing. */
function related({ relation, left, right }: RelationRule, changed: ReadonlySet<LinkFigure>): Alternatives {
  const [a, b] = [linear(left, changed), linear(right, changed)];
  switch (relation.kind) {
    case "at-most":
      return [[difference(a, b)]];
    case "equal":
      return [[difference(a, b), difference(b, a)]];
    case "requires": {
      const least = right.every(({ item }) => isWhole(item)) ? ONE : ZERO;
      const some: Inequality = { ...difference(constant(least), b), strict: least.equals(0) };
      return [[difference(a, constant(ZERO))], [some]];
    }
  }
}

interface Linear {
  readonly terms: ReadonlyMap<string, Exact>;
  readonly constant: Exact;
}

function linear(figures: readonly LinkFigure[], changed: ReadonlySet<LinkFigure>): Linear {
  const moved = groupBy(
    figures.filter((figure) => changed.has(figure)),
    ({ item }) => item.id,
  );
  return {
    terms: new Map([...moved].map(([id, list]) => [id, exact(list.length)])),
    constant: sum(figures.filter((figure) => !changed.has(figure)).map(({ value }) => value)),
  };
}

function constant(value: Exact): Linear {
  return { terms: new Map(), constant: value };
}

/** a ≤ b. */
function difference(a: Linear, b: Linear): Inequality {
  const names = [...new Set([...a.terms.keys(), ...b.terms.keys()])];
  const of = (one: Linear, name: string) => one.terms.get(name) ?? ZERO;
  return {
    terms: new Map(names.map((name) => [name, of(a, name).sub(of(b, name))])),
    limit: b.constant.sub(a.constant),
    strict: false,
  };
}

function atMost(id: string, value: Exact): Inequality {
  return { terms: new Map([[id, ONE]]), limit: value, strict: false };
}

function atLeast(id: string, value: Exact): Inequality {
  return { terms: new Map([[id, ONE.neg()]]), limit: value.neg(), strict: false };
}
