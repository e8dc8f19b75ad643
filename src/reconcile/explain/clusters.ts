import type { Scheme } from "../../model/scheme.js";
import { type LinkFigure, type LinkRule, ruleHolds } from "./link-rules.js";

/** Figures that may be in error together, and every rule that one of them stands in. */
export interface Cluster {
  readonly figures: readonly LinkFigure[];
  readonly rules: readonly LinkRule[];
  /** The rules that do not hold as filed. */
  readonly broken: readonly LinkRule[];
}

/**
 * Figures of broken rules, connected by any rule between them. A figure that stands in no broken rule is taken as right.
 * In the order of the figures.
 */
export function clustersOf(
  figures: readonly LinkFigure[],
  rules: readonly LinkRule[],
  scheme: Scheme,
): readonly Cluster[] {
  const broken = rules.filter((rule) => !ruleHolds(rule, scheme));
  const suspects = new Set(broken.flatMap((rule) => rule.figures));
  const left = new Set(suspects);
  return figures
    .filter((figure) => suspects.has(figure))
    .flatMap((start) => {
      if (!left.has(start)) {
        return [];
      }
      const members = connectedTo(start, rules, suspects);
      for (const member of members) {
        left.delete(member);
      }
      const touches = (rule: LinkRule) => rule.figures.some((figure) => members.has(figure));
      return [
        {
          figures: figures.filter((figure) => members.has(figure)),
          rules: rules.filter(touches),
          broken: broken.filter(touches),
        },
      ];
    });
}

function connectedTo(
  start: LinkFigure,
  rules: readonly LinkRule[],
  suspects: ReadonlySet<LinkFigure>,
): ReadonlySet<LinkFigure> {
  const members = new Set([start]);
  for (const member of members) {
    for (const rule of rules.filter(({ figures }) => figures.includes(member))) {
      for (const figure of rule.figures.filter((one) => suspects.has(one))) {
        members.add(figure);
      }
    }
  }
  return members;
}
