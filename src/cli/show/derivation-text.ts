import { Chalk } from "chalk";
import type { Derivation } from "../../model/derivation.js";
import { type PageLine, pageOf } from "../../report/derivation/page.js";
import { displayWidth } from "../display-width.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** Deeper levels are not indented further, so that lines keep a readable width. */
const DEEPEST = 6;

/** A derivation for a terminal: an indented tree, no line wider than the terminal. */
export function derivationText(derivation: Derivation, depth: number | null, terminal: Terminal): string {
  const chalk = new Chalk({ level: terminal.colour ? 1 : 0 });
  const { title, lead, sections } = pageOf(derivation, depth, terminal.language);
  const fitted = (text: string): string => wrapUnspaced(text, terminal.columns);
  const head = [chalk.bold(fitted(title)), ...lead.map((line) => chalk.dim(fitted(line)))].join("\n");
  const parts = sections.map(({ title: heading, lines }) =>
    [
      ...(heading === "" ? [] : [chalk.bold(fitted(heading))]),
      ...lines.map((line) => lineText(line, chalk, terminal)),
    ].join("\n"),
  );
  return `${[head, ...parts].join("\n\n")}\n`;
}

function lineText({ level, head, text }: PageLine, chalk: InstanceType<typeof Chalk>, terminal: Terminal): string {
  const indent = "  ".repeat(Math.min(level, DEEPEST) + 1);
  const room = terminal.columns - indent.length;
  const hang = (part: string): string => part.replaceAll("\n", `\n${indent}`);
  if (head === "") {
    return `${indent}${hang(wrapUnspaced(text, room))}`;
  }
  const whole = `${head}  ${text}`;
  if (text === "" || displayWidth(whole) <= room) {
    return `${indent}${chalk.cyan(hang(wrapUnspaced(head, room)))}${text === "" ? "" : `  ${text}`}`;
  }
  const below = wrapUnspaced(text, room - 2).replaceAll("\n", `\n${indent}  `);
  return `${indent}${chalk.cyan(hang(wrapUnspaced(head, room)))}\n${indent}  ${below}`;
}
