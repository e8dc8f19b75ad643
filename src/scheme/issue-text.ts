import type { z } from "zod";
import type { Bilingual } from "../model/bilingual.js";
import { EXPECTED } from "./schemas/primitives.js";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { zh: "一个文字或数字", en: "a single text or number" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "若干“字段: 值”", en: "a set of fields" },
};

/** Says in both languages what a field must be; `missing`: the field does not stand in the file at all. */
export function issueText(issue: Issue, presence: "present" | "missing"): Bilingual {
  const field = String(issue.path.at(-1) ?? "");
  if (presence === "missing") {
    return { zh: `缺少 ${field}`, en: `${field} is missing` };
  }
  const expected = expectation(issue);
  return { zh: `${field} ${expected.zh}`.trim(), en: `${field} ${expected.en}`.trim() };
}

function expectation(issue: Issue): Bilingual {
  const known = EXPECTED[issue.message];
  if (known !== undefined) {
    return known;
  }
  switch (issue.code) {
    case "invalid_type": {
      const kind = KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `应为${kind.zh}`, en: `must be ${kind.en}` };
    }
    case "invalid_value":
      return { zh: `只能写 ${issue.values.join("、")}`, en: `must be one of ${issue.values.join(", ")}` };
    case "invalid_union":
      return { zh: "写法不认识", en: "is of no known kind" };
    default:
      return { zh: `不合要求（${issue.message}）`, en: `is not valid (${issue.message})` };
  }
}
