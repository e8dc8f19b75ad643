import { Worker, type WorkerOptions } from "node:worker_threads";

/** Begins the thread that opens files. The library in it may write to the console, which goes nowhere. */
export function beginWorker(memoryMebibytes: number): Worker {
  const options: WorkerOptions = {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMebibytes },
  };
  const worker = import.meta.url.endsWith(".ts") ? fromSource(options) : fromBundle(options);
  worker.unref();
  return worker;
}

function fromBundle(options: WorkerOptions): Worker {
  return new Worker(new URL("./reading-worker.js", import.meta.url), options);
}

/** Run from the source, a thread must first be told how to load TypeScript. */
function fromSource(options: WorkerOptions): Worker {
  const entry = JSON.stringify(new URL("./reading-worker.ts", import.meta.url).href);
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(code, { ...options, eval: true });
}
