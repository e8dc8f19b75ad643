import { parentPort } from "node:worker_threads";
import { openBytes } from "./open-bytes.js";
import type { ReadingReply, ReadingRequest } from "./reading-thread.js";

const port = parentPort;

port?.on("message", async ({ path, bytes, options }: ReadingRequest) => {
  port.postMessage(await replyTo(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options));
});

async function replyTo(path: string, bytes: Buffer, options: ReadingRequest["options"]): Promise<ReadingReply> {
  try {
    return { outcome: await openBytes(path, bytes, options) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
