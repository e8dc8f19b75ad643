import { z } from "zod";
import { basis, date, level, side, text, texts, unitCode } from "./primitives.js";

const validity = z.strictObject({ from: date, to: date });

/** scheme.yaml */
export const schemeHead = z.strictObject({
  id: text,
  version: text,
  title: text,
  document: text,
  extends: text.nullable().default(null),
  forms: texts,
  validity: validity.extend({ basis }),
});

export const group = z.strictObject({ id: text, title: text, side, level, basis });

export const unit = z.strictObject({
  code: unitCode,
  name: text,
  fullName: text,
  aliases: texts,
  group: text,
  parent: unitCode.nullable().default(null),
  valid: validity.nullable().default(null),
});

const linkEnd = z.strictObject({ place: text, city: unitCode.nullable().default(null), province: unitCode });

export const link = z.strictObject({
  id: text,
  east: linkEnd,
  west: linkEnd,
  valid: validity.nullable().default(null),
  basis: basis.nullable().default(null),
});

export const assumption = z.strictObject({
  id: z.string().regex(/^A-\d{2}[a-z]?$/, "assumption-id"),
  text,
  value: text,
});
