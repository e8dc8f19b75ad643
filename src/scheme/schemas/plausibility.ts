import { z } from "zod";
import { basis, figure, itemId, text, whole } from "./primitives.js";

const bounds = z.strictObject({ derived: z.array(text).min(1, "text"), lowest: figure, highest: figure, basis });

/** plausibility.yaml */
export const plausibility = z.strictObject({
  countyAverage: bounds,
  budgetShare: bounds,
  copied: z.strictObject({ from: figure, items: whole, basis }),
  jump: z.strictObject({ reports: whole, from: figure, floor: figure, power: whole, basis }),
  jointMeetings: z.strictObject({ east: itemId, west: itemId, basis }),
});
