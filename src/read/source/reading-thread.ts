import type { Worker } from "node:worker_threads";
import type { WorkbookRefusal } from "../xlsx/workbook-error.js";
import { beginWorker } from "./begin-worker.js";
import type { Limits } from "./limits.js";
import { type OpenOptions, type OpenOutcome, refused } from "./opened-file.js";

/** What the thread is asked. */
export interface ReadingRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
}

/** What it answers; a defect of the program comes with its stack. */
export type ReadingReply = { readonly outcome: OpenOutcome } | { readonly defect: string };

/** Opens files in a thread of their own, one at a time; it is begun when first needed, and again when it had to be stopped. */
export class ReadingThread {
  readonly #options: OpenOptions;
  #worker: Worker | null = null;

  constructor(options: OpenOptions) {
    this.#options = options;
  }

  /** Opens a file's bytes, which are handed over; stops after the time, or over the memory, that the limits allow. */
  async open(path: string, bytes: Buffer): Promise<OpenOutcome> {
    const { limits } = this.#options;
    this.#worker ??= beginWorker(limits.memoryMebibytes);
    const worker = this.#worker;
    const reply = await answer(worker, { path, bytes, options: this.#options }, limits.seconds);
    if (reply === "slow" || reply === "large") {
      await this.close();
      return reply === "slow" ? tooSlow(limits) : tooLarge(limits);
    }
    if ("defect" in reply) {
      throw new Error(reply.defect);
    }
    return reply.outcome;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

/** A file that took longer than it may. */
export function tooSlow({ seconds }: Limits): OpenOutcome {
  return overLimit("seconds", seconds, {
    zh: `读取超过 ${seconds} 秒`,
    en: `reading took longer than ${seconds} s`,
  });
}

function tooLarge({ memoryMebibytes }: Limits): OpenOutcome {
  return overLimit("memoryMebibytes", memoryMebibytes, {
    zh: `读取所需内存超过 ${memoryMebibytes} MiB`,
    en: `reading needs more than ${memoryMebibytes} MiB of memory`,
  });
}

function overLimit(limitName: keyof Limits, limit: number, words: WorkbookRefusal["words"]): OpenOutcome {
  return refused({ reason: "over-limit", limit, limitName, words });
}

async function answer(
  worker: Worker,
  request: ReadingRequest,
  seconds: number,
): Promise<ReadingReply | "slow" | "large"> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      worker.off("message", take);
      worker.off("error", fail);
    };
    const take = (reply: ReadingReply): void => {
      settle();
      resolve(reply);
    };
    const fail = (error: NodeJS.ErrnoException): void => {
      settle();
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        resolve("large");
      } else {
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      settle();
      resolve("slow");
    }, seconds * 1000);
    worker.on("message", take);
    worker.on("error", fail);
    worker.postMessage(request, transferable(request.bytes));
  });
}

/** Bytes that fill their memory are handed over; others share it with someone, and are copied. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
