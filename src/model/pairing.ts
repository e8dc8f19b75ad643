import type { Basis } from "./basis.js";
import type { Validity } from "./validity.js";

export type Side = "east" | "west";

export type Level = "province" | "city";

export const SIDES: readonly Side[] = ["east", "west"];

/** An evaluated unit, one of 56 in 2019. */
export interface Unit extends Validity {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly group: string;
  readonly side: Side;
  readonly level: Level;
  /** The province of a city or prefecture; null for a province. */
  readonly parent: string | null;
  /** Position in the regulation's own order, over all units. */
  readonly order: number;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  readonly level: Level;
  readonly basis: Basis;
}

/** One end of a link: the place named in it, the evaluated city or prefecture there if there is one, and its province. */
export interface LinkEnd {
  readonly place: string;
  readonly city: string | null;
  readonly province: string;
}

/** A pairing of one helper with one recipient: the smallest one that both sides report on. */
export interface Link extends Validity {
  readonly id: string;
  /** As people write it: 杭州—恩施. */
  readonly name: string;
  readonly east: LinkEnd;
  readonly west: LinkEnd;
  readonly basis: Basis;
}
