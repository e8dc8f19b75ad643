import type { FiledReturn } from "../../model/filing.js";
import { linksInForce, reportersOn } from "../../model/lookups.js";
import type { Link, Side } from "../../model/pairing.js";
import type { ReturnsContext } from "../rule.js";

/** A link with the return of each side: the directly responsible unit's if it filed, else its province's. */
export interface FiledSides {
  readonly link: Link;
  readonly east: FiledReturn | undefined;
  readonly west: FiledReturn | undefined;
}

/** Every link in force with both sides' returns, in link order. */
export function filedSides({ scheme, batch }: ReturnsContext): readonly FiledSides[] {
  const returnOf = (link: Link, side: Side) =>
    reportersOn(link, side)
      .map((unit) => batch.returns.get(unit))
      .find((filed) => filed !== undefined);
  return linksInForce(scheme, batch.year).map((link) => ({
    link,
    east: returnOf(link, "east"),
    west: returnOf(link, "west"),
  }));
}
