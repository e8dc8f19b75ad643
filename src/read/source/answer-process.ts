import { openBytes } from "./open-bytes.js";
import type { ReadingReply, ReadingRequest } from "./reading-process.js";

process.on("message", async (request: ReadingRequest) => {
  const reply = await replyTo(request);
  process.send?.(reply);
});

async function replyTo({ path, bytes, options }: ReadingRequest): Promise<ReadingReply> {
  try {
    return { outcome: await openBytes(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
