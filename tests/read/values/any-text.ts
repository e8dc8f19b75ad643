import fc from "fast-check";
import { valueTable } from "./fixture.js";

const LISTED = valueTable<"项目代码">("readings").map((row) => row.填写内容);
/** Any text, with those preferred that people type: listed readings, their pieces, and characters of figures. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(...LISTED),
  fc.string({
    unit: fc.constantFrom(
      ..."0123456789.,，。；:/-—~+%（）()年月日万亿千百十一二三〇元人次约余无同上见①²Ol \u3000\u200b\n",
    ),
    maxLength: 12,
  }),
  fc.tuple(fc.constantFrom(...LISTED), fc.constantFrom(...LISTED)).map((parts) => parts.join("")),
);

/** The seed of every property here. */
export const SEEDED = { seed: 2019 };
