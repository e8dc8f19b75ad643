import type { DerivationNode } from "../../model/derivation.js";
import type { Measure } from "../../model/scheme.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { figureText } from "../formula.js";
import { ownDenominator, type RatioPart } from "../ratio-parts.js";
import { type Known, knownOf, placesOf, type ResultMeasure, type Subject } from "../subject.js";
import { previousNode } from "./benchmark-nodes.js";
import { figureNode } from "./figure-node.js";
import { nodeOf, taken } from "./node.js";
import { placeLabel, present, summed } from "./part-steps.js";

/** One node a place that counts in this year or in the last. */
export function ratioNodes(measure: Measure, graded: ResultMeasure, subject: Subject): readonly DerivationNode[] {
  const before = graded.ratio?.previousParts ?? [];
  const places = placesOf(subject, measure).filter((place) =>
    [...graded.parts, ...before].some(({ link }) => link === place),
  );
  return places.map((place) =>
    ratioPart(
      measure,
      place,
      {
        now: graded.parts.find(({ link }) => link === place) ?? null,
        before: before.find(({ link }) => link === place) ?? null,
      },
      subject,
    ),
  );
}

/** One place's numerators and denominator, of this year and of the last. */
function ratioPart(
  measure: Measure,
  link: string | null,
  { now, before }: { readonly now: RatioPart | null; readonly before: RatioPart | null },
  subject: Subject,
): DerivationNode {
  const { numerator, denominator } = measure;
  const own = ownDenominator(measure, subject);
  const divisors = denominator === null || own !== null ? [] : [denominator];
  const values = (pick: (known: Known | null) => number | null) =>
    numerator.map((item) => pick(knownOf(subject, item, link)));
  return nodeOf("part", link, placeLabel(link, subject), {
    steps: [
      ...(now === null
        ? []
        : [
            summed(
              STEP_LABELS.actual,
              values((known) => known?.adopted ?? null),
              figureText(now.actual),
            ),
          ]),
      ...(now === null || own !== null ? [] : [taken(STEP_LABELS.denominator, figureText(now.base))]),
      ...(before === null
        ? []
        : [summed(STEP_LABELS.previous, previousValues(numerator, before, subject), figureText(before.actual))]),
      ...(before === null ? [] : [taken(STEP_LABELS.previousDenominator, figureText(before.base))]),
    ],
    children: [
      ...numerator.flatMap((item) => [
        ...(now === null ? [] : present(figureNode(item, link, "amount", subject))),
        ...(before === null ? [] : present(previousNode(item, link, subject))),
      ]),
      ...divisors.flatMap((item) => [
        ...(now === null ? [] : present(figureNode(item, link, "divisor", subject))),
        ...(before === null ? [] : present(previousNode(item, link, subject))),
      ]),
      ...(own === null || before === null ? [] : present(previousNode(own, null, subject))),
    ],
  });
}

/** What last year's sum is made of; a figure that nobody filed this year stands in last year's result alone, its sum as it is. */
function previousValues(
  numerator: readonly string[],
  { link, actual }: RatioPart,
  subject: Subject,
): readonly (number | null)[] {
  const values = numerator.map((item) => knownOf(subject, item, link)?.previous ?? null);
  return values.includes(null) ? [actual] : values;
}
