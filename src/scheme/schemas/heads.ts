import { z } from "zod";
import { basis, side } from "./primitives.js";

const list = z.array(z.unknown());

/** What stands at the top of each file that holds lists, and which lists it holds; entries are parsed one by one. */
export const heads = {
  "units.yaml": z.strictObject({ groups: list, units: list }),
  "links.yaml": z.strictObject({ basis, links: list }),
  "measure-units.yaml": z.strictObject({ basis, measureUnits: list }),
  "items.yaml": z.strictObject({ items: list }),
  "relations.yaml": z.strictObject({ basis, relations: list }),
  "derived.yaml": z.strictObject({ derived: list }),
  "tolerances.yaml": z.strictObject({ basis, tolerances: list }),
  "indicators-east.yaml": z.strictObject({ side: side.extract(["east"]), indicators: list }),
  "indicators-west.yaml": z.strictObject({ side: side.extract(["west"]), indicators: list }),
  "assessment.yaml": z.strictObject({ rows: list }),
  "rubric.yaml": z.strictObject({ weightBasis: basis, evidenceBasis: basis, rows: list }),
  "facts.yaml": z.strictObject({ facts: list }),
  "assumptions.yaml": z.strictObject({ assumptions: list }),
} as const;
