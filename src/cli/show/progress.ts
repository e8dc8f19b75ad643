import type { Terminal } from "../terminal.js";

/** A line that says how far the work is; nothing unless people look at standard error. */
export interface Progress {
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { say: () => undefined, stop: () => undefined };

/** Starts a progress line on standard error. */
export async function startProgress(
  terminal: Terminal,
  options: { readonly quiet?: boolean; readonly json?: boolean },
): Promise<Progress> {
  if (!terminal.errIsTty || options.quiet === true || options.json === true) {
    return SILENT;
  }
  const { default: ora } = await import("ora");
  const spinner = ora({
    text: terminal.words.progress.starting,
    stream: process.stderr,
    color: terminal.colour ? "cyan" : false,
    discardStdin: false,
  }).start();
  return {
    say: (text) => {
      spinner.text = text;
      // The work that follows may not let the spinner's own timer run.
      spinner.render();
    },
    stop: () => {
      spinner.stop();
    },
  };
}
