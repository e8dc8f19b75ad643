import { type Exact, exact, higher, ZERO } from "../../model/exact.js";
import type { FiledDerived } from "../../model/filing.js";
import type { DerivedFigure } from "../../model/item.js";

const HALF = exact("1/2");
const HUNDRED = exact(100);
const PERCENT = exact("1/100");
/** A spreadsheet's own division is right to about 15 digits. */
const DIVISION = exact("1/1000000000");

/**
 * Whether a derived figure, as filed, says `recomputed`: within half of the last digit typed. A share typed without
 * a percent sign may be meant as 12.5 or as 0.125, whatever the column says.
 */
export function saysSame(filed: FiledDerived, value: Exact, derived: DerivedFigure, recomputed: Exact): boolean {
  const step = typedStep(filed.asRead, value, derived);
  return readings(filed.asRead, derived).some((factor) => {
    const leeway = higher(step.mul(factor).mul(HALF), recomputed.abs().mul(DIVISION));
    return value.mul(factor).sub(recomputed).abs().lte(leeway);
  });
}

/** Factors by which the value as read may have to be taken. */
function readings(asRead: string, derived: DerivedFigure): readonly Exact[] {
  const clear = derived.measureUnit !== "%" || asRead.normalize("NFKC").includes("%");
  return clear ? [exact(1)] : [exact(1), PERCENT, HUNDRED];
}

/** Worth of the last digit typed in the unit of `value`. */
function typedStep(asRead: string, value: Exact, derived: DerivedFigure): Exact {
  const plain = asRead.normalize("NFKC").replace(/[\s,]/gu, "");
  const [, whole = "", decimals = ""] = /(\d+)(?:\.(\d+))?/u.exec(plain) ?? [];
  if (whole === "") {
    return ZERO;
  }
  const digit = exact(`1/${10n ** BigInt(decimals.length)}`);
  const typed = exact(decimals === "" ? whole : `${whole}.${decimals}`);
  const unit = typed.equals(ZERO) ? zeroUnit(plain, derived) : value.abs().div(typed);
  return digit.mul(unit);
}

/** What a typed 0 is a multiple of. */
function zeroUnit(plain: string, derived: DerivedFigure): Exact {
  return derived.measureUnit === "%" && plain.includes("%") ? PERCENT : exact(1);
}
