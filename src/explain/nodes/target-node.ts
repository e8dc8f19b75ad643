import type { DerivationNode, DerivationTarget } from "../../model/derivation.js";
import type { FactId } from "../../model/scheme.js";
import { lineWords } from "../../wording/derivation/line-words.js";
import { inRows } from "../in-rows.js";
import type { Subject } from "../subject.js";
import { factNodesOf } from "./fact-nodes.js";
import { findingNode } from "./finding-node.js";
import { indicatorNode } from "./indicator-node.js";
import { itemNode } from "./item-node.js";
import { basesOf, nodeOf, noteOf, same } from "./node.js";
import { rowNode } from "./row-node.js";
import { rowOf, unitNode } from "./unit-node.js";

/** The tree of what is asked about; what is asked for must be of this result and this unit. */
export function targetNode(target: DerivationTarget, subject: Subject): DerivationNode {
  switch (target.kind) {
    case "unit":
      return unitNode(subject);
    case "row":
      return rowTarget(target.row, subject);
    case "indicator":
      return indicatorTarget(target.indicator, subject);
    case "item":
      return itemNode(target.item, target.link, subject);
    case "fact":
      return factTarget(target.fact, subject);
    case "case":
      return caseTarget(target.id, subject);
    case "finding":
      return findingNode(
        existing(
          subject.result.findings.find(({ id }) => id === target.id),
          target.id,
        ),
        subject,
      );
  }
}

function rowTarget(number: number, subject: Subject): DerivationNode {
  const row = existing(
    subject.scheme.rows.find((one) => one.row === number),
    `row ${number}`,
  );
  return rowNode(row, existing(rowOf(subject.graded.rows, number), `row ${number}`), subject);
}

function indicatorTarget(id: string, subject: Subject): DerivationNode {
  const indicator = existing(
    subject.scheme.indicators.find((one) => one.id === id),
    id,
  );
  const node = indicatorNode(
    indicator,
    existing(
      subject.graded.indicators.find((one) => one.indicator === id),
      id,
    ),
    subject,
  );
  return { ...node, notes: [...node.notes, noteOf("reason", inRows(id, subject))] };
}

/** One fact is its own tree; of several, and of V1 beside filed ones, each stands below. */
function factTarget(id: FactId, subject: Subject): DerivationNode {
  const kind = existing(
    subject.scheme.facts.find((one) => one.id === id),
    id,
  );
  const [first, ...others] = factNodesOf(kind, subject);
  if (first !== undefined && others.length === 0) {
    return first;
  }
  return nodeOf("fact", id, same(`${id} ${kind.title}`), {
    value: first === undefined ? lineWords.notFound : null,
    bases: basesOf(kind.clause),
    children: first === undefined ? [] : [first, ...others],
  });
}

function caseTarget(id: string, subject: Subject): DerivationNode {
  const entry = existing(
    subject.result.reconciliation.find((one) => one.id === id),
    id,
  );
  return itemNode(entry.item, entry.link, subject);
}

function existing<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) {
    throw new Error(`the result has no ${what} of this unit`);
  }
  return found;
}
