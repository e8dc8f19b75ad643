import { z } from "zod";
import { basis, figure, grade, letter, setting, text, texts, whole } from "./primitives.js";

/** grading.yaml */
export const grading = z.strictObject({
  points: z.strictObject({ 优: figure, 良: figure, 中: figure, 差: figure, basis }),
  letterCuts: z.strictObject({ 优: figure, 良: figure, 中: figure, basis }),
  gradeCuts: z.strictObject({ 好: figure, 较好: figure, 一般: figure, basis }),
  curve: z.strictObject({
    basis,
    points: z.array(z.strictObject({ completion: figure, score: figure })).min(2, "text"),
  }),
  surplusCap: setting(figure),
  floor: z.strictObject({ share: figure, letter, basis }),
  evidenceShare: setting(figure),
  maximumInnovation: setting(whole),
  letterSteps: setting(whole),
  spreadFlagged: setting(whole),
  talk: z.strictObject({ grade, problems: whole, basis }),
  rectificationMonths: setting(whole),
});

/** matching.yaml */
export const matching = z.strictObject({
  unitScaleCertain: setting(figure),
  unitScalePossible: setting(figure),
  keyingDigits: setting(whole),
  swapFigures: setting(whole),
  repeatedFrom: setting(figure),
  repeatedAddends: setting(whole),
  attributionMargin: setting(figure),
});

/** ceilings.yaml */
export const ceilings = z.strictObject({
  ceilings: z.strictObject({
    money: setting(figure),
    people: setting(figure),
    visits: setting(figure),
    things: setting(figure),
    area: setting(figure),
    "yes-no": setting(figure),
    share: setting(figure),
  }),
});

export const factKind = z.strictObject({
  id: z.enum(["K1", "V1", "V2", "V3", "V4", "P"]),
  title: text,
  effect: z.enum(["cap", "veto", "none"]),
  grade: grade.nullable().default(null),
  elements: texts,
  clause: basis,
  clauseText: text,
});
