import { createInterface } from "node:readline";

/** Answers line by line, from a person at a terminal or from a pipe. */
export interface Answers {
  /** Shows a prompt and waits for a line; null at the end of input or after Ctrl-C. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Opens standard input. Prompts go to standard error; of a pipe each answer is printed behind its prompt. */
export function openAnswers(err: (text: string) => void): Answers {
  const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    terminal: isTerminal,
    ...(isTerminal ? { output: process.stderr } : {}),
  });
  const waiting: string[] = [];
  let isClosed = false;
  let take: ((line: string | null) => void) | null = null;
  const give = (line: string | null): void => {
    const taker = take;
    take = null;
    taker?.(line);
  };
  const leave = (): void => lines.close();
  lines.on("line", (line) => (take === null ? waiting.push(line) : give(line)));
  lines.on("SIGINT", leave);
  lines.on("close", () => {
    isClosed = true;
    give(null);
  });
  process.once("SIGINT", leave);
  return {
    ask: async (prompt) => {
      if (isTerminal && !isClosed) {
        lines.setPrompt(prompt);
        lines.prompt();
      } else {
        err(prompt);
      }
      const line = waiting.shift() ?? (isClosed ? null : await new Promise<string | null>((done) => (take = done)));
      if (!isTerminal || line === null) {
        err(`${line ?? ""}\n`);
      }
      return line;
    },
    close: () => {
      process.off("SIGINT", leave);
      lines.close();
    },
  };
}
