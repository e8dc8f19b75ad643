import { isReversed, isWithin, type Validity } from "../../model/validity.js";
import { validityOf } from "../assemble.js";
import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";

/** The last day in force before the first. */
export function reversedFaults(
  valid: { readonly from: string | null; readonly to: string | null } | null,
  place: FieldPlace,
): readonly Fault[] {
  return isReversed(validityOf(valid))
    ? [fault(place, "起始晚于终止", "the first day in force is after the last")]
    : [];
}

/** Dates in order; no city in force without its province, and no link without both of its provinces. */
export function validityFaults({ head, units, links }: ParsedScheme): readonly Fault[] {
  const known = new Map(units.entries.map(({ value }) => [value.code, validityOf(value.valid)]));
  const outlasting = (own: Validity, codes: readonly (string | null)[], place: FieldPlace): readonly Fault[] =>
    codes.flatMap((code) => {
      const province = known.get(code ?? "");
      return province === undefined || isWithin(own, province)
        ? []
        : [
            fault(
              place,
              `有效期超出所属省份 ${code} 的有效期`,
              `is in force on days on which its province ${code} is not`,
            ),
          ];
    });
  return [
    ...units.entries.flatMap(({ value, place }) => [
      ...reversedFaults(value.valid, within(place, "valid")),
      ...outlasting(validityOf(value.valid), [value.parent], place),
    ]),
    ...links.entries.flatMap(({ value, place }) => [
      ...reversedFaults(value.valid, within(place, "valid")),
      ...outlasting(
        validityOf(value.valid ?? head?.fields.validity ?? null),
        [value.east.province, value.west.province],
        place,
      ),
    ]),
  ];
}
