import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Rows of a table in tests/fixtures/values by their Chinese headers; \uXXXX, \n, \t and \\ in 填写内容 stand for what cannot be seen. */
export function valueTable<Column extends string>(
  name: string,
): readonly Readonly<Record<Column | "填写内容", string>>[] {
  const rows: readonly Readonly<Record<Column | "填写内容", string>>[] = parse(
    readFileSync(new URL(`../../fixtures/values/${name}.csv`, import.meta.url), "utf8"),
    { columns: true, bom: true },
  );
  return rows.map((row) => ({ ...row, 填写内容: visible(row.填写内容) }));
}

function visible(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(n)|(t)|\\)/g, (_, code?: string, line?: string, tab?: string) =>
    code === undefined
      ? line === undefined
        ? tab === undefined
          ? "\\"
          : "\t"
        : "\n"
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
