import type { AgreementLine } from "../../model/agreement.js";
import type { Exact } from "../../model/exact.js";
import type { Figure } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import type { ReturnsContext } from "../rule.js";

/** A target that a return gives itself, with the agreement's line on the same thing if there is one. */
export interface DeclaredTarget {
  readonly unit: string;
  readonly link: string | null;
  readonly item: Item;
  readonly figure: Figure;
  readonly value: Exact;
  readonly line: AgreementLine | null;
  /** The link (or the unit, for unit items) has some line in the agreement forms. */
  readonly covered: boolean;
}

/** Every target above 0 of every return, in filed order; 0 and 不适用 count as not given. */
export function declaredTargets({ batch, scheme, agreement }: ReturnsContext): readonly DeclaredTarget[] {
  const keyOf = (link: string | null, unit: string | null, item: string | null) =>
    `${link ?? `unit ${unit ?? ""}`}|${item ?? ""}`;
  const lines = new Map(agreement.map((line) => [keyOf(line.link, line.unit, line.item), line]));
  const coveredBy = new Set(agreement.map((line) => keyOf(line.link, line.unit, null)));
  return [...batch.returns.values()].flatMap((filed) =>
    [...filed.rows.values()].flatMap(({ link, item, target: figure }) => {
      const { state, value } = figure;
      if (state !== "given" || value === null || !value.gt(0)) {
        return [];
      }
      const line = lines.get(keyOf(link, filed.unit, item)) ?? null;
      const covered = coveredBy.has(keyOf(link, filed.unit, null));
      return [{ unit: filed.unit, link, item: itemOf(scheme, item), figure, value, line, covered }];
    }),
  );
}
