import type { Batch } from "../../src/model/batch.js";
import type { AgreementRow, DecisionChoice } from "../../src/model/filing.js";
import { otherSide } from "../../src/model/lookups.js";
import type { Side } from "../../src/model/pairing.js";
import type { Scheme } from "../../src/model/scheme.js";

const CHOICES: Partial<Record<DecisionChoice, DecisionChoice>> = { 东部: "中西部", 中西部: "东部" };

function swapped<T extends string>(side: T | Side): T | Side {
  return side === "east" || side === "west" ? otherSide(side as Side) : side;
}

/** The same scheme with east called west: links, units, and who reports, answers for or owns an item. */
export function mirroredScheme(scheme: Scheme): Scheme {
  return {
    ...scheme,
    units: scheme.units.map((unit) => ({ ...unit, side: otherSide(unit.side) })),
    links: scheme.links.map((link) => ({ ...link, east: link.west, west: link.east })),
    items: scheme.items.map((item) => ({
      ...item,
      from: swapped(item.from),
      duty: swapped(item.duty),
      owner: item.owner === null ? null : otherSide(item.owner),
    })),
  };
}

/** The same batch with the sides that its forms name exchanged. */
export function mirroredBatch(batch: Batch): Batch {
  return {
    ...batch,
    agreement: batch.agreement.map(
      (row): AgreementRow => ({ ...row, duty: row.duty === null ? null : swapped(row.duty) }),
    ),
    decisions: batch.decisions.map((row) => ({
      ...row,
      choice: row.choice === null ? null : (CHOICES[row.choice] ?? row.choice),
      madeOnEast: row.madeOnWest,
      madeOnWest: row.madeOnEast,
    })),
  };
}
