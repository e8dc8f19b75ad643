import type { ChildProcess } from "node:child_process";
import type { WorkbookRefusal } from "../xlsx/workbook-error.js";
import { overLimit } from "../xlsx/workbook-error.js";
import { beginProcess } from "./begin-process.js";
import { type OpenOptions, type OpenOutcome, refused } from "./opened-file.js";

/** What the process is asked. */
export interface ReadingRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
}

/** What it answers; a defect of the program comes with its stack. */
export type ReadingReply = { readonly outcome: OpenOutcome } | { readonly defect: string };

/** How a process may end without an answer: stopped after the time, or by itself with a signal or an exit code. */
type End = { readonly stopped: true } | { readonly stopped: false; readonly by: string };

/** How Node ends over its memory, and how a system ends what takes too much of it. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(["SIGABRT", "SIGTRAP", "SIGKILL", "134", "133", "137"]);

/**
 * Opens files in a process of its own, one at a time, so that a library that hangs, or takes all memory, is stopped;
 * it is begun when first needed, and again when it has ended.
 */
export class ReadingProcess {
  readonly #options: OpenOptions;
  #child: ChildProcess | null = null;

  constructor(options: OpenOptions) {
    this.#options = options;
  }

  /** Opens a file's bytes; stops after the time, or over the memory, that the limits allow. */
  async open(path: string, bytes: Buffer): Promise<OpenOutcome> {
    const { limits } = this.#options;
    this.#child ??= beginProcess(limits.memoryMebibytes);
    const reply = await answer(this.#child, { path, bytes, options: this.#options }, limits.seconds);
    if ("outcome" in reply) {
      return reply.outcome;
    }
    if ("defect" in reply) {
      throw new Error(reply.defect);
    }
    this.close();
    return refused(reply.stopped ? overLimit("seconds", limits).refusal : endedAlone(reply.by, limits.memoryMebibytes));
  }

  close(): void {
    const child = this.#child;
    this.#child = null;
    child?.kill("SIGKILL");
  }
}

function endedAlone(by: string, limit: number): WorkbookRefusal {
  if (!OUT_OF_MEMORY.has(by)) {
    const words = {
      zh: `读取程序意外中止（${by}），文件可能已损坏`,
      en: `its reader ended (${by}), it may be damaged`,
    };
    return { reason: "damaged", limit: null, words };
  }
  return {
    reason: "over-limit",
    limit,
    limitName: "memoryMebibytes",
    words: {
      zh: `读取所需内存超过 ${limit} MiB`,
      en: `reading needs more than ${limit} MiB of memory`,
    },
  };
}

async function answer(child: ChildProcess, request: ReadingRequest, seconds: number): Promise<ReadingReply | End> {
  return new Promise((resolve) => {
    const settle = (reply: ReadingReply | End): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(reply);
    };
    const timer = setTimeout(() => settle({ stopped: true }), seconds * 1000);
    child.on("message", (reply: ReadingReply) => settle(reply));
    child.on("exit", (code, signal) => settle({ stopped: false, by: signal ?? String(code) }));
    child.on("error", (error) => settle({ stopped: false, by: error.message }));
    // Where it has already ended, the listeners above say so.
    child.send(request, () => undefined);
  });
}
