import { z } from "zod";
import { basis, dimension, figure, itemId, levels, side, text, texts } from "./primitives.js";

const ownBasis = basis.nullable().default(null);

export const measureUnit = z.strictObject({ id: text, dimension, factor: figure, aliases: texts, basis: ownBasis });

export const item = z.strictObject({
  code: z.string().regex(/^\d\.\d{2}$/, "item-code"),
  id: itemId,
  name: text,
  synonyms: texts,
  measureUnit: text,
  scope: z.enum(["link", "unit"]),
  from: z.enum(["east", "west", "both", "own"]),
  duty: z.enum(["east", "west", "both", "own"]),
  owner: side.nullable().default(null),
  tolerance: text.nullable().default(null),
  feeds: z.array(text).min(1, "text"),
  definition: text,
  basis,
});

export const relation = z.strictObject({
  id: text,
  kind: z.enum(["at-most", "equal", "requires"]),
  left: z.array(text).min(1, "text"),
  right: z.array(text).min(1, "text"),
  basis: ownBasis,
});

export const derived = z.strictObject({
  code: z.string().regex(/^D[A-Z0-9]+$/, "derived-code"),
  indicator: text,
  name: text,
  kind: z.enum(["ratio", "growth"]),
  numerator: z.array(text).min(1, "text"),
  denominator: text.nullable().default(null),
  measureUnit: text,
  levels,
  basis,
});

export const tolerance = z.strictObject({ id: text, absolute: figure, relative: figure, basis: ownBasis });
