import { groupBy } from "../../model/grouping.js";
import type { Item, Relation } from "../../model/item.js";
import type { Side } from "../../model/pairing.js";
import type { SideValue } from "../../model/reconciliation.js";
import type { Scheme } from "../../model/scheme.js";
import type { OpenEntry } from "../collect-entries.js";
import { closeness } from "../match.js";
import { relationHolds } from "./relation-holds.js";

/** A given figure of one link: what one unit reports of one item. */
export interface LinkFigure extends SideValue {
  readonly side: Side;
  readonly item: Item;
  readonly entry: OpenEntry;
}

/** Two units report the same item of the link, so both say the same. */
interface MirrorRule {
  readonly kind: "mirror";
  readonly figures: readonly LinkFigure[];
}

/** A relation between items of one unit's return. */
export interface RelationRule {
  readonly kind: "relation";
  readonly relation: Relation;
  readonly left: readonly LinkFigure[];
  readonly right: readonly LinkFigure[];
  readonly figures: readonly LinkFigure[];
}

export type LinkRule = MirrorRule | RelationRule;

/** All given figures of a link's entries, in item order, then as the reports stand. */
export function linkFigures(entries: readonly OpenEntry[]): readonly LinkFigure[] {
  return entries.flatMap((entry) =>
    entry.reports.flatMap(({ reporter, side, actual: figure }) =>
      figure.state === "given" && figure.value !== null
        ? [{ reporter, side, item: entry.item, entry, figure, value: figure.value }]
        : [],
    ),
  );
}

/** The rules between a link's figures: every two reports of one item, and the relations whose figures a unit has all given. */
export function linkRules(figures: readonly LinkFigure[], scheme: Scheme): readonly LinkRule[] {
  const byItem = [...groupBy(figures, ({ item }) => item.id).values()];
  const mirrors = byItem.flatMap((reports) =>
    reports.flatMap((report, index) =>
      reports.slice(index + 1).map((other): MirrorRule => ({ kind: "mirror", figures: [report, other] })),
    ),
  );
  const byReporter = [...groupBy(figures, ({ reporter }) => reporter).values()];
  return [...mirrors, ...byReporter.flatMap((own) => scheme.relations.flatMap((one) => relationRule(one, own)))];
}

/** Whether a rule holds as filed; reports of one item may differ within tolerance. */
export function ruleHolds(rule: LinkRule, scheme: Scheme): boolean {
  if (rule.kind === "relation") {
    return relationHolds(rule.relation, valuesOf(rule.left), valuesOf(rule.right));
  }
  const [a, b] = rule.figures;
  return a === undefined || b === undefined || closeness(a, b, a.item, scheme) !== null;
}

function relationRule(relation: Relation, own: readonly LinkFigure[]): readonly RelationRule[] {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => own.filter(({ item }) => item.id === id));
  const [left, right] = [pick(relation.left), pick(relation.right)];
  const complete = left.length === relation.left.length && right.length === relation.right.length;
  return complete ? [{ kind: "relation", relation, left, right, figures: [...left, ...right] }] : [];
}

function valuesOf(figures: readonly LinkFigure[]) {
  return figures.map(({ value }) => value);
}
