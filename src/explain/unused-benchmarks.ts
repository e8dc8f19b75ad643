import type { Bilingual } from "../model/bilingual.js";
import type { Benchmark, Measure } from "../model/scheme.js";
import { measureWords } from "../wording/derivation/measure-words.js";
import { benchmarkKind, knownOf, placesOf, type ResultMeasure, type Subject } from "./subject.js";

/** Which of the scheme's benchmarks a graded measure used: the first of its kind. */
export function usedBenchmark(measure: Measure, graded: ResultMeasure): Benchmark | null {
  return (
    measure.benchmarks.find((one) => benchmarkKind(one) === graded.benchmark && one.basis === graded.basis) ?? null
  );
}

/** The benchmarks tried before the used one (all, where none was used), each with why it does not exist. */
export function unusedBenchmarks(measure: Measure, used: Benchmark | null, subject: Subject): readonly Bilingual[] {
  const at = used === null ? measure.benchmarks.length : measure.benchmarks.indexOf(used);
  return measure.benchmarks
    .slice(0, at)
    .map((benchmark) => measureWords.unused(benchmark.kind, reasonOf(benchmark, measure, subject)));
}

function reasonOf(benchmark: Benchmark, measure: Measure, subject: Subject): Bilingual {
  if (measure.denominator !== null) {
    return benchmark.kind === "previous" && hasRatio(measure, subject)
      ? measureWords.noPreviousRatio
      : measureWords.noRatio;
  }
  if (!isAdoptedAnywhere(measure, subject)) {
    return measureWords.noActual;
  }
  const bases = basesOf(benchmark, measure, subject);
  if (bases.every(({ base }) => base === null)) {
    const [first] = placesOf(subject, measure);
    return measureWords.nowhere(benchmark.kind, first === null ? measureWords.theUnit : measureWords.anyLink);
  }
  return bases.some(({ base, actual }) => base !== null && actual !== null)
    ? measureWords.zeroBase
    : measureWords.notTogether;
}

function basesOf(
  benchmark: Benchmark,
  measure: Measure,
  subject: Subject,
): readonly { readonly base: number | null; readonly actual: number | null }[] {
  return placesOf(subject, measure).flatMap((place) =>
    measure.numerator.map((item) => {
      const known = knownOf(subject, item, place);
      const base =
        benchmark.kind === "norm-item"
          ? (knownOf(subject, benchmark.item, place)?.high ?? null)
          : benchmark.kind === "target" || benchmark.kind === "previous"
            ? (known?.[benchmark.kind] ?? null)
            : 1;
      return { base, actual: known?.adopted ?? null };
    }),
  );
}

function isAdoptedAnywhere(measure: Measure, subject: Subject): boolean {
  return placesOf(subject, measure).some((place) =>
    measure.numerator.some((item) => knownOf(subject, item, place)?.adopted != null),
  );
}

function hasRatio(measure: Measure, subject: Subject): boolean {
  const { numerator, denominator } = measure;
  return placesOf(subject, measure).some(
    (place) =>
      denominator !== null &&
      numerator.every((item) => knownOf(subject, item, place)?.adopted != null) &&
      (knownOf(subject, denominator, place)?.high ?? 0) > 0,
  );
}
