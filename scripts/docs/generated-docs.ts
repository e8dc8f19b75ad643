import { ruleEntries } from "../../src/check/registry.js";
import { ruleBook } from "../../src/check/rule-book.js";
import { batchJsonSchema } from "../../src/read/settings/batch-schema.js";
import { resultJsonSchema } from "../../src/report/result/result-json-schema.js";

/** A docs page that the program writes itself. */
export interface GeneratedDoc {
  readonly path: string;
  readonly text: string;
}

/** All generated pages, by path. */
export function generatedDocs(): readonly GeneratedDoc[] {
  return [
    { path: "docs/batch.schema.json", text: `${JSON.stringify(batchJsonSchema(), null, 2)}\n` },
    { path: "docs/result.schema.json", text: resultJsonSchema() },
    { path: "docs/rules.md", text: ruleBook(ruleEntries(), "en") },
    { path: "docs/rules.zh-CN.md", text: ruleBook(ruleEntries(), "zh") },
  ];
}
