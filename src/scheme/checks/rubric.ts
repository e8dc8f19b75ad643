import { type Exact, exact, ONE, sum } from "../../model/exact.js";
import type { Side } from "../../model/pairing.js";
import { numberText } from "../describe/section.js";
import { type Fault, type FieldPlace, fault, type Located, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { ASSESSED, INDICATOR, repeatedNames, unknownName } from "./references.js";

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
      entries.map(({ value, place }) => ({ name: titleOf(value, parsed), place: within(place, "title") })),
    ),
    ...(complete && !weight.equals(ONE)
      ? [
          fault(
            { file, path: ["rows"] },
            `各行权重合计为 ${numberText(weight)}，应为 1（除不尽的写分数，如 1/7）`,
            `the weights sum to ${numberText(weight)}, not 1 (fractions such as 1/7 are exact)`,
          ),
        ]
      : []),
    ...entries.flatMap((row) => rowFaults(row, parsed.assessmentRows.names)),
    ...sideFaults(parsed, "east"),
    ...sideFaults(parsed, "west"),
  ];
}

function titleOf({ title, assessedAs }: Row, { assessmentRows }: ParsedScheme): string {
  return (
    title ?? assessmentRows.entries.find(({ value }) => value.row === assessedAs)?.value.title ?? String(assessedAs)
  );
}

function rowFaults({ value, place }: Located<Row>, assessed: ReadonlySet<string> | null): readonly Fault[] {
  return [
    ...(value.weight.compare(0) > 0 ? [] : [fault(within(place, "weight"), "应大于 0", "must be above 0")]),
    ...unknownName(assessed, ASSESSED, String(value.assessedAs), within(place, "assessedAs")),
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

/** How much of an indicator the rows share out, and where it is named last. */
interface Shared {
  readonly share: Exact;
  readonly place: FieldPlace;
}

function sideFaults(parsed: ParsedScheme, side: Side): readonly Fault[] {
  const indicators = side === "east" ? parsed.eastIndicators : parsed.westIndicators;
  const shared = new Map<string, Shared>();
  const faults: Fault[] = [];
  for (const { value, place } of parsed.rows.entries) {
    for (const [index, { indicator, share }] of value[side].entries()) {
      if (indicator !== null) {
        const at = within(place, side, index, "indicator");
        shared.set(indicator, { share: (shared.get(indicator)?.share ?? exact(0)).add(share), place: at });
        faults.push(...unknownName(indicators.names, INDICATOR, indicator, at));
      }
    }
  }
  const { complete, file } = parsed.rows;
  return complete
    ? [
        ...faults,
        ...indicators.entries.flatMap(({ value }) =>
          shareFaults(value, shared.get(value.id) ?? { share: exact(0), place: { file, path: ["rows"] } }),
        ),
      ]
    : faults;
}

/** A measured indicator is shared out whole, an unmeasured one (the bonus) not at all. */
function shareFaults(
  { id, unmeasured }: ParsedScheme["eastIndicators"]["entries"][number]["value"],
  { share, place }: Shared,
): readonly Fault[] {
  const due = unmeasured === null ? 1 : 0;
  return share.equals(due)
    ? []
    : [
        fault(
          place,
          `${id} 在评分表各行的份额合计为 ${numberText(share)}，应为 ${due}`,
          `the rows of the rubric share out ${numberText(share)} of ${id}, not ${due}`,
        ),
      ];
}
