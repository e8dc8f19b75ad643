import type { DerivationNode, Note } from "../../model/derivation.js";
import { placesIn } from "../../model/place.js";
import type { ResultFinding } from "../../report/result/schema.js";
import { targetWords } from "../../wording/derivation/target-words.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import type { Subject } from "../subject.js";
import { itemNode } from "./item-node.js";
import { basesOf, nodeOf, noteOf } from "./node.js";

/** A finding: what was found where, by which rule, what to do, and the figures it is about. */
export function findingNode(finding: ResultFinding, subject: Subject): DerivationNode {
  const tally = subject.result.tallies.find(({ rule }) => rule === finding.rule);
  const { item, link, place } = finding;
  return nodeOf(
    "finding",
    finding.id,
    { zh: tally?.title ?? finding.rule, en: finding.rule },
    {
      value: SEVERITY_LABELS[finding.severity],
      notes: notesOf(finding),
      bases: tally === undefined ? [] : basesOf(tally.basis),
      places: placesIn(place),
      children: item === null ? [] : [itemNode(item, link, subject)],
    },
  );
}

function notesOf({ message, messageEn, remedy, asRead, waived }: ResultFinding): readonly Note[] {
  return [
    noteOf("reason", { zh: message, en: messageEn }),
    ...(asRead === null || asRead === "" ? [] : [noteOf("reason", targetWords.found(asRead))]),
    noteOf("reason", targetWords.remedy(remedy)),
    ...(waived ? [noteOf("decision", targetWords.waived)] : []),
  ];
}
