import type { Side } from "../../model/pairing.js";
import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { INDICATOR, ITEM, repeatedNames, unknownName } from "./references.js";

type Indicator = ParsedScheme["eastIndicators"]["entries"][number]["value"];
type Measure = Indicator["measures"][number];
type Item = ParsedScheme["items"]["entries"][number]["value"];

/** Indicators: ids unique and of their side, each measured or explained, measures by items that feed them. */
export function indicatorFaults(parsed: ParsedScheme): readonly Fault[] {
  return [...sideFaults(parsed, "east"), ...sideFaults(parsed, "west")];
}

function sideFaults(parsed: ParsedScheme, side: Side): readonly Fault[] {
  const { entries } = side === "east" ? parsed.eastIndicators : parsed.westIndicators;
  const letter = side === "east" ? "E" : "W";
  return [
    ...repeatedNames(
      INDICATOR,
      entries.map(({ value, place }) => ({ name: value.id, place: within(place, "id") })),
    ),
    ...entries.flatMap(({ value, place }) => [
      ...(value.id.startsWith(letter)
        ? []
        : [fault(within(place, "id"), `应以 ${letter} 开头`, `must start with ${letter}`)]),
      ...explanationFaults(value, place),
      ...repeatedNames(
        { zh: "测算口径", en: "measure" },
        value.measures.map((measure, index) => ({
          name: `${measure.name} ${measure.benchmarks.map(({ kind }) => kind)}`,
          place: within(place, "measures", index, "measure"),
        })),
      ),
      ...value.measures.flatMap((measure, index) =>
        measureFaults(parsed, { indicator: value.id, side, measure }, within(place, "measures", index)),
      ),
    ]),
  ];
}

function explanationFaults(indicator: Indicator, place: FieldPlace): readonly Fault[] {
  const measured = indicator.measures.length > 0;
  if (measured === (indicator.unmeasured === null)) {
    return [];
  }
  return measured
    ? [fault(within(place, "unmeasured"), "已有测算口径，不写 unmeasured", "is measured, so it needs no unmeasured")]
    : [fault(place, "没有测算口径，也没有写明原因（unmeasured）", "has neither measures nor a reason (unmeasured)")];
}

interface Use {
  readonly indicator: string;
  readonly side: Side;
  readonly measure: Measure;
}

function measureFaults(parsed: ParsedScheme, use: Use, place: FieldPlace): readonly Fault[] {
  const { items } = parsed;
  const { measure } = use;
  const byId = new Map(items.entries.map(({ value }) => [value.id, value]));
  const numerator = measure.numerator.flatMap((id) => byId.get(id) ?? []);
  const named = [...measure.numerator, ...(measure.denominator === null ? [] : [measure.denominator])];
  const mixed = new Set(numerator.map(({ scope }) => scope)).size > 1;
  const at = within(place, "measure");
  return [
    ...named.flatMap((id) => unknownName(items.names, ITEM, id, at)),
    ...(mixed ? [fault(at, "相加的项目口径不一（link、unit）", "a sum must be all link items or all unit items")] : []),
    ...numerator.flatMap((item) => fitFaults(item, use, at)),
    ...measure.benchmarks.flatMap((benchmark, index) =>
      benchmarkFaults(items.names, benchmark, measure, within(place, "benchmarks", index)),
    ),
  ];
}

function fitFaults(item: Item, { indicator, side }: Use, place: FieldPlace): readonly Fault[] {
  const foreign = item.from !== side && item.from !== "both" && item.from !== "own";
  return [
    ...(item.feeds.includes(indicator)
      ? []
      : [fault(place, `${item.id} 的 feeds 没有列 ${indicator}`, `feeds of ${item.id} does not list ${indicator}`)]),
    ...(foreign ? [fault(place, `这一方不填报 ${item.id}`, `this side does not report ${item.id}`)] : []),
  ];
}

function benchmarkFaults(
  names: ReadonlySet<string> | null,
  benchmark: Measure["benchmarks"][number],
  measure: Measure,
  place: FieldPlace,
): readonly Fault[] {
  const ratio = measure.denominator !== null;
  const fits = benchmark.kind === "previous" || ratio === (benchmark.kind === "goal");
  const faults = fits
    ? []
    : [
        fault(
          within(place, "kind"),
          "比率只用 goal、previous，其余不用 goal",
          "goal is for ratios, which else take previous only",
        ),
      ];
  if (benchmark.kind === "norm-item") {
    return [...faults, ...unknownName(names, ITEM, benchmark.item, within(place, "item"))];
  }
  const positive = !("value" in benchmark) || benchmark.value.compare(0) > 0;
  return positive ? faults : [...faults, fault(within(place, "value"), "应大于 0", "must be above 0")];
}
