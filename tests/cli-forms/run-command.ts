import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { buildProgram } from "../../src/cli/program.js";
import { terminalWords } from "../../src/wording/terminal/terminal-words.js";

/** What a command left behind. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly out: string;
}

/** Runs a command in this process with a Chinese terminal that nobody looks at; its refusals are thrown. */
export async function runCommand(...args: readonly string[]): Promise<CommandOutcome> {
  let exitCode = -1;
  let out = "";
  const terminal = {
    language: "zh",
    words: terminalWords("zh"),
    out: (text: string | Uint8Array) => {
      out += String(text);
    },
    err: () => undefined,
    outIsTty: false,
    errIsTty: false,
    colour: false,
    columns: 100,
  } as const;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  await program.parseAsync([...args], { from: "user" });
  return { exitCode, out };
}

/** A folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jiedui-forms-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
