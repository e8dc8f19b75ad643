import { readFileSync } from "node:fs";

/** A passage of 国开发〔2019〕13号 as printed. */
export function passage(
  name: "part-one" | "part-two" | "part-four" | "part-five" | "annex" | "rows" | "east" | "west",
): string {
  return readFileSync(new URL(`./regulation/${name}.txt`, import.meta.url), "utf8");
}

export interface PrintedIndicator {
  readonly number: number;
  readonly text: string;
  readonly theme: string;
  readonly source: string;
}

/** The indicators of an annex table: numbers and closing ；。 off, theme and source without the spaces of the layout. */
export function printedIndicators(table: "east" | "west"): readonly PrintedIndicator[] {
  return passage(table)
    .split("\n")
    .flatMap((line) => {
      const found = [...line.matchAll(/(\d+)\. (.+?)[;。](?=[ \t]|$)/g)];
      const first = found[0];
      const last = found.at(-1);
      if (first === undefined || last === undefined) {
        return [];
      }
      const theme = line
        .slice(0, first.index)
        .replace(/\s/g, "")
        .replace(/^\(一\)扶贫协作协议完成情况|^\(二\)/, "");
      const source = line.slice(last.index + last[0].length).replace(/\s/g, "");
      return found.map(([, number, text]) => ({ number: Number(number), text: text ?? "", theme, source }));
    });
}

/** Where part one first names a unit; −1 if it does not. */
export function unitPosition(fullName: string): number {
  return passage("part-one").replace(/\s/g, "").indexOf(fullName);
}
