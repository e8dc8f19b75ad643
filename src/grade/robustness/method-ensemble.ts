import { exact, ONE } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { groupBy } from "../../model/grouping.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import { SIDES } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { CurvePoint, Grade, Grading } from "../../model/scheme.js";
import type { Robustness } from "../../model/sensitivity.js";
import { gradeOn } from "../grade-unit.js";
import { placeAmong, type Standing, standingOf } from "../rank.js";
import { settledIn } from "../settled.js";
import { AS_ADOPTED, type Method, type Subject } from "../subject.js";
import { ADOPTIONS, countBy, isDivided } from "./adoptions.js";
import { type GradedBatch, regrade, subjectOf } from "./graded-batch.js";
import { rescored } from "./rescored.js";
import { rivalsOf } from "./rivals.js";

/** Points of equal steps, with their cuts, and innovation a tenth. */
const EQUAL_STEPS: Pick<Grading, "points" | "gradeCuts"> = {
  points: { 优: exact(4), 良: exact(3), 中: exact(2), 差: exact(1) },
  gradeCuts: { 好: exact("3.5"), 较好: exact("2.5"), 一般: exact("1.5") },
};
const STRAIGHT: readonly CurvePoint[] = [
  { completion: exact(0), score: exact(0) },
  { completion: exact(1), score: exact(90) },
  { completion: exact("1.2"), score: exact(100) },
];

/** A unit in one run: its grade, which a veto may settle though a row is 待评, and what its place goes by. */
interface Run {
  readonly grade: Grade | null;
  readonly standing: Standing | null;
}

type Variant = Pick<Method, "rowMean" | "bonusPoint"> & { readonly grading: Grading };

/** Grade and place of every placed unit under all combinations of adoption, points, row mean and curve. */
export function methodEnsembles(graded: GradedBatch): ReadonlyMap<string, Robustness["methods"]> {
  const variants = variantsOf(graded.scheme.grading);
  const divided = graded.reconciliation.entries.filter(isDivided);
  const runs = new Map(graded.grading.units.map((unit) => [unit.unit, runsOf(unit, divided, variants, graded)]));
  const of = ADOPTIONS.length * variants.length;
  return new Map(
    rivalsOf(graded).map(({ unit, rivals }) => {
      const own = runs.get(unit.unit) ?? [];
      const places = own.flatMap((run, index) => {
        const others = rivals.flatMap((one) => runs.get(one.unit)?.[index]?.standing ?? []);
        return run.standing === null ? [] : [placeAmong(run.standing, others)];
      });
      const { place, count } = mostFrequent(places);
      const unchanged = own.filter(({ grade }) => grade === unit.grade.suggested).length;
      return [unit.unit, { unchanged, of, modalRank: place, share: exact(count).div(of) }];
    }),
  );
}

function variantsOf(grading: Grading): readonly Variant[] {
  const points = [
    { grading, bonusPoint: ONE },
    { grading: { ...grading, ...EQUAL_STEPS }, bonusPoint: exact("1/10") },
  ];
  return points.flatMap(({ grading: one, bonusPoint }) =>
    (["arithmetic", "geometric"] as const).flatMap((rowMean) => [
      { grading: one, bonusPoint, rowMean },
      { grading: { ...one, curve: STRAIGHT }, bonusPoint, rowMean },
    ]),
  );
}

/** A unit in every run, in the order of adoptions, then variants. */
function runsOf(
  before: UnitEvaluation,
  divided: readonly Entry[],
  variants: readonly Variant[],
  graded: GradedBatch,
): readonly Run[] {
  const own = divided.filter(({ link }) =>
    SIDES.some((side) => reportersOn(linkOf(graded.scheme, link), side).includes(before.unit)),
  );
  const items = new Set(own.map(({ item }) => item));
  const underAll = (count: Method["count"]): readonly Run[] => {
    const subject = subjectOf(graded, before.unit, { count });
    const adopted = items.size === 0 ? before : regrade(subject, before, items);
    return variants.map((variant) => {
      const evaluated = underVariant(adopted, variant, subject);
      return { grade: evaluated.grade.suggested, standing: standingOf(evaluated) };
    });
  };
  // Where no figure is divided, every rule of adoption comes to the same.
  const same = items.size === 0 ? underAll(AS_ADOPTED.count) : null;
  return ADOPTIONS.flatMap((adoption) => same ?? underAll(countBy(adoption)));
}

function underVariant(adopted: UnitEvaluation, { grading, ...method }: Variant, subject: Subject): UnitEvaluation {
  const { scheme } = subject;
  const indicators =
    grading.curve === scheme.grading.curve ? adopted.indicators : rescored(adopted.indicators, grading.curve);
  return gradeOn(indicators, settledIn(adopted), {
    ...subject,
    scheme: { ...scheme, grading },
    method: { ...subject.method, ...method },
  });
}

/** The most frequent place, the lowest of several. */
function mostFrequent(places: readonly number[]): { readonly place: number; readonly count: number } {
  const counted = [...groupBy(places, (place) => place)].map(([place, runs]) => ({ place, count: runs.length }));
  const [first] = counted.sort((a, b) => b.count - a.count || a.place - b.place);
  return first ?? { place: 0, count: 0 };
}
