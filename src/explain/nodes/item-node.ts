import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationNode } from "../../model/derivation.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { targetWords } from "../../wording/derivation/target-words.js";
import { linkName } from "../../wording/names.js";
import { findingNote, findingsOn } from "../findings-on.js";
import { scoreText } from "../formula.js";
import { completionRows, inRows } from "../in-rows.js";
import type { Subject } from "../subject.js";
import { previousNode, targetNode } from "./benchmark-nodes.js";
import { figureNode } from "./figure-node.js";
import { isBindingHere, lineNode } from "./line-node.js";
import { basesOf, nodeOf, noteOf, same } from "./node.js";
import { present } from "./part-steps.js";
import { usesItem } from "./uses-item.js";

/** An item on one link or on all of the unit's: figures, benchmarks and lines, what uses it, what was found. */
export function itemNode(id: string, link: string | null, subject: Subject): DerivationNode {
  const item = itemOf(subject.scheme, id);
  const places = item.scope === "unit" ? [null] : link === null ? subject.links.map((one) => one.id) : [link];
  const children = places.flatMap((place) => placeNodes(id, place, subject));
  const name = `${linkName(subject.scheme, link)} ${item.code} ${item.name}`.trim();
  return nodeOf("item", link === null ? id : `${link}.${id}`, same(name), {
    notes: [
      noteOf("reason", same(item.definition)),
      ...usesOf(item, places, subject).map((text) => noteOf("reason", text)),
      ...(children.length === 0 ? [noteOf("not-used", targetWords.silent)] : []),
      ...findingsOn(new Set([id]), places, subject).map(findingNote),
    ],
    bases: basesOf(item.basis),
    children,
  });
}

function placeNodes(id: string, place: string | null, subject: Subject): readonly DerivationNode[] {
  const lines = subject.graded.lines.filter(
    (line) => line.item === id && line.link === place && line.binding && line.answersHere,
  );
  return [
    ...lines.map((line) => lineNode(line, subject)),
    ...(lines.length > 0 ? [] : present(figureNode(id, place, "amount", subject))),
    ...(lines.length > 0 ? [] : present(targetNode(id, place, subject))),
    ...present(previousNode(id, place, subject)),
  ];
}

function usesOf(item: Item, places: readonly (string | null)[], subject: Subject): readonly Bilingual[] {
  const { scheme, unit, graded } = subject;
  const using = scheme.indicators.filter((one) => one.side === unit.side && usesItem(one, item.id, unit.level));
  const texts = using.map((one) => {
    const score = graded.indicators.find(({ indicator }) => indicator === one.id)?.score ?? null;
    const shown = score === null ? DERIVATION_WORDS.none : same(scoreText(score));
    return targetWords.usedBy(one.id, one.text, shown, inRows(one.id, subject));
  });
  const isLine = graded.lines.some(
    (line) => line.item === item.id && places.includes(line.link) && isBindingHere(line),
  );
  const veto = scheme.facts.find(({ id }) => id === "V1");
  const asLine =
    isLine && veto !== undefined ? [targetWords.asLine(completionRows(subject), veto.id, veto.grade ?? "")] : [];
  return texts.length + asLine.length === 0 ? [targetWords.unused] : [...texts, ...asLine];
}
