import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationNode, Note } from "../../model/derivation.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import type { Level } from "../../model/pairing.js";
import type { Indicator } from "../../model/scheme.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { targetWords } from "../../wording/derivation/target-words.js";
import { linkName } from "../../wording/names.js";
import { scoreText } from "../formula.js";
import { inRows } from "../in-rows.js";
import type { Subject } from "../subject.js";
import { previousNode, targetNode } from "./benchmark-nodes.js";
import { figureNode } from "./figure-node.js";
import { lineNode } from "./line-node.js";
import { basesOf, nodeOf, noteOf, same } from "./node.js";
import { present } from "./part-steps.js";

/** An item on one link or on all of the unit's: figures, benchmarks and lines, what uses it, what was found. */
export function itemNode(id: string, link: string | null, subject: Subject): DerivationNode {
  const item = itemOf(subject.scheme, id);
  const places = item.scope === "unit" ? [null] : link === null ? subject.links.map((one) => one.id) : [link];
  const children = places.flatMap((place) => placeNodes(id, place, subject));
  const name = `${linkName(subject.scheme, link)} ${item.code} ${item.name}`.trim();
  return nodeOf("item", link === null ? id : `${link}.${id}`, same(name), {
    notes: [
      noteOf("reason", same(item.definition)),
      ...usesOf(item, subject).map((text) => noteOf("reason", text)),
      ...(children.length === 0 ? [noteOf("not-used", targetWords.silent)] : []),
      ...findingNotes(id, places, subject),
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

function usesOf(item: Item, subject: Subject): readonly Bilingual[] {
  const { scheme, unit, graded } = subject;
  const using = scheme.indicators.filter((one) => one.side === unit.side && uses(one, item.id, unit.level));
  const texts = using.map((one) => {
    const score = graded.indicators.find(({ indicator }) => indicator === one.id)?.score ?? null;
    const shown = score === null ? DERIVATION_WORDS.none : same(scoreText(score));
    return targetWords.usedBy(one.id, one.text, shown, inRows(one.id, subject));
  });
  return texts.length === 0 ? [targetWords.unused] : texts;
}

/** Whether a measure of the unit's own level holds the item: provinces and cities may be measured differently. */
function uses({ measures }: Indicator, item: string, level: Level): boolean {
  return measures
    .filter(({ levels }) => levels.includes(level))
    .some(
      ({ numerator, denominator, benchmarks }) =>
        numerator.includes(item) ||
        denominator === item ||
        benchmarks.some((benchmark) => benchmark.kind === "norm-item" && benchmark.item === item),
    );
}

function findingNotes(id: string, places: readonly (string | null)[], { result, unit }: Subject): readonly Note[] {
  return result.findings
    .filter(({ item, link, unit: of }) => item === id && places.includes(link) && (link !== null || of === unit.code))
    .map((finding) => noteOf("reason", targetWords.finding(finding.id, finding.message, finding.messageEn)));
}
