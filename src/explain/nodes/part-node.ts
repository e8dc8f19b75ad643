import type { DerivationNode, Step } from "../../model/derivation.js";
import { shortText } from "../../model/exact.js";
import type { Benchmark, Measure } from "../../model/scheme.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { countedText, figureText } from "../formula.js";
import { type Known, knownOf, type ResultMeasure, type Subject } from "../subject.js";
import { previousNode, targetNode } from "./benchmark-nodes.js";
import { figureNode } from "./figure-node.js";
import { basesOf, nodeOf, taken, worked } from "./node.js";
import { placeLabel, present, summed } from "./part-steps.js";

/** One place's part in an amount: its figures, its benchmark, and what counts of it. */
export function amountPart(
  measure: Measure,
  part: ResultMeasure["parts"][number],
  used: Benchmark | null,
  subject: Subject,
): DerivationNode {
  const kind = used?.kind ?? "norm";
  const items = countedItems(measure, part.link, kind, subject);
  const known = items.map((item) => knownOf(subject, item, part.link));
  const { surplusCap, bases } = subject.scheme.grading;
  const [actual, base] = [figureText(part.actual), figureText(part.base)];
  return nodeOf("part", part.link, placeLabel(part.link, subject), {
    steps: [
      summed(
        STEP_LABELS.actual,
        known.map((one) => one?.adopted ?? null),
        actual,
      ),
      baseStep(kind, known, base, used),
      ...(part.counted === null
        ? []
        : [
            worked(
              STEP_LABELS.counted,
              `min(${actual}, ${shortText(surplusCap)} × ${base})`,
              countedText(part.actual, part.base, surplusCap),
              ...basesOf(bases.surplusCap),
            ),
          ]),
    ],
    children: items
      .flatMap((item) => [
        ...present(figureNode(item, part.link, "amount", subject)),
        ...(kind === "target" ? present(targetNode(item, part.link, subject)) : []),
        ...(kind === "previous" ? present(previousNode(item, part.link, subject)) : []),
      ])
      .concat(used?.kind === "norm-item" ? present(figureNode(used.item, part.link, "divisor", subject)) : []),
  });
}

/** The items of a sum that count at a place: those with both figures; all of them against a norm. */
function countedItems(
  measure: Measure,
  link: string | null,
  kind: Benchmark["kind"],
  subject: Subject,
): readonly string[] {
  if (kind !== "target" && kind !== "previous") {
    return measure.numerator;
  }
  return measure.numerator.filter((item) => {
    const known = knownOf(subject, item, link);
    return known !== null && known.adopted !== null && known[kind] !== null;
  });
}

function baseStep(
  kind: Benchmark["kind"],
  known: readonly (Known | null)[],
  base: string,
  used: Benchmark | null,
): Step {
  if (kind === "target" || kind === "previous") {
    return summed(
      STEP_LABELS[kind],
      known.map((one) => one?.[kind] ?? null),
      base,
    );
  }
  return taken(STEP_LABELS.norm, base, ...(used === null ? [] : basesOf(used.basis)));
}
