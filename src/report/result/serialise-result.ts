import type { Result } from "./schema.js";

/** result.json: keys in the schema's order, every entry of a list on its own line, so that two results compare line by line. */
export function serialiseResult(result: Result): string {
  const parts = Object.entries(result).map(([key, value]) => `${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) {
    return JSON.stringify(value);
  }
  return `[\n${value.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]`;
}
