import { type Exact, exact, ONE, shortText, sum } from "../../model/exact.js";
import type { Side } from "../../model/scheme.js";
import { type Fault, type FieldPlace, fault, type Located, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { INDICATOR, repeatedNames, unknownName } from "./references.js";

type Row = ParsedScheme["rows"]["entries"][number]["value"];

/** Rows: numbers and titles unique, weights summing to 1, every measured indicator fully shared out. */
export function rubricFaults(parsed: ParsedScheme): readonly Fault[] {
  const { entries, complete, file } = parsed.rows;
  const weight = sum(entries.map(({ value }) => value.weight));
  return [
    ...repeatedNames(
      { zh: "行号", en: "row" },
      entries.map(({ value, place }) => ({ name: String(value.row), place: within(place, "row") })),
    ),
    ...repeatedNames(
      { zh: "行名", en: "row title" },
      entries.map(({ value, place }) => ({ name: value.title, place: within(place, "title") })),
    ),
    ...(complete && !weight.equals(ONE)
      ? [
          fault(
            { file, path: ["rows"] },
            `各行权重合计为 ${shortText(weight)}，应为 1`,
            `the weights sum to ${shortText(weight)}, not 1`,
          ),
        ]
      : []),
    ...entries.flatMap((row) => rowFaults(row)),
    ...sideFaults(parsed, "east"),
    ...sideFaults(parsed, "west"),
  ];
}

function rowFaults({ value, place }: Located<Row>): readonly Fault[] {
  const assessed = value.assessedAs >= 1 && value.assessedAs <= 10;
  return [
    ...(value.weight.compare(0) > 0 ? [] : [fault(within(place, "weight"), "应大于 0", "must be above 0")]),
    ...(assessed ? [] : [fault(within(place, "assessedAs"), "应为 1 至 10", "must be 1 to 10")]),
    ...[...value.east.keys()].flatMap((index) => entryFaults(value.east, index, within(place, "east", index))),
    ...[...value.west.keys()].flatMap((index) => entryFaults(value.west, index, within(place, "west", index))),
  ];
}

function entryFaults(entries: Row["east"], index: number, place: FieldPlace): readonly Fault[] {
  const entry = entries[index];
  if (entry === undefined || (entry.indicator === null) === (entry.completion === "yes")) {
    const share = entry === undefined || entry.share.compare(0) > 0;
    return share ? [] : [fault(within(place, "share"), "应大于 0", "must be above 0")];
  }
  return [fault(place, "应写 indicator 或 completion: yes，二者取一", "must have either indicator or completion: yes")];
}

function sideFaults(parsed: ParsedScheme, side: Side): readonly Fault[] {
  const indicators = side === "east" ? parsed.eastIndicators : parsed.westIndicators;
  const shares = new Map<string, Exact>();
  const faults: Fault[] = [];
  for (const { value, place } of parsed.rows.entries) {
    for (const [index, { indicator, share }] of value[side].entries()) {
      if (indicator !== null) {
        shares.set(indicator, (shares.get(indicator) ?? exact(0)).add(share));
        faults.push(...unknownName(indicators.names, INDICATOR, indicator, within(place, side, index, "indicator")));
      }
    }
  }
  return parsed.rows.complete ? [...faults, ...shareFaults(indicators.entries, shares)] : faults;
}

function shareFaults(
  indicators: ParsedScheme["eastIndicators"]["entries"],
  shares: ReadonlyMap<string, Exact>,
): readonly Fault[] {
  return indicators.flatMap(({ value, place }) => {
    const share = shares.get(value.id) ?? exact(0);
    const due = value.unmeasured === null ? 1 : 0;
    return share.equals(due)
      ? []
      : [
          fault(
            within(place, "id"),
            `${value.id} 在评分表各行的份额合计为 ${shortText(share)}，应为 ${due}`,
            `the rows of the rubric share out ${shortText(share)} of ${value.id}, not ${due}`,
          ),
        ];
  });
}
