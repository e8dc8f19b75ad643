import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { PROGRAM_ASSUMPTIONS } from "../../src/model/program-basis.js";
import { schemeProblems } from "../../src/scheme/load-scheme.js";
import { editedScheme } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const LIST = join("model", "program-basis.ts");
/** Says how a number is written; its numbers are examples. */
const EXAMPLES = join("scheme", "schemas", "primitives.ts");

/** The assumption numbers in a program text, without those in its comments. */
function citedIn(text: string): readonly string[] {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").match(/\bA-\d{2}[a-z]?\b/g) ?? [];
}

test("the program cites the assumptions of its list and no others", async () => {
  const names = (await readdir("src", { recursive: true })).filter(
    (name) => name.endsWith(".ts") && name !== LIST && name !== EXAMPLES,
  );
  const texts = await Promise.all(names.map((name) => readFile(join("src", name), "utf8")));
  expect([...new Set(texts.flatMap(citedIn))].sort()).toEqual([...PROGRAM_ASSUMPTIONS]);
});

test("a citation in code is told from one in a comment", () => {
  expect(citedIn('/** As A-01 says. */\nconst basis = "A-02"; // A-04\n  // A-05\n"见 A-04b；SHA-256"')).toEqual([
    "A-02",
    "A-04",
    "A-04b",
  ]);
});

test.each([["A-05", "A-13", "A-17", "A-20"], PROGRAM_ASSUMPTIONS])(
  "a scheme must declare what the program cites: %s and others",
  async (...missing) => {
    const { directory } = await editedScheme(
      missing.map((id) => ({ file: "assumptions.yaml", from: `- id: ${id}\n`, to: `- id: ${id}x\n` })),
    );
    const lines = (await readFile(join(directory, "assumptions.yaml"), "utf8")).split("\n");
    const named = (await schemeProblems(directory)).filter(({ message }) => message.en.includes("the program itself"));
    expect(named.map(({ file, line, column, message }) => [file, line, column, message.en.replace(/:.*/, "")])).toEqual(
      missing.map((id) => ["assumptions.yaml", lines.indexOf("assumptions:") + 1, 1, `assumption ${id} is missing`]),
    );
  },
);
