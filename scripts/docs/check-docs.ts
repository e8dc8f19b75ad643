import { readFile } from "node:fs/promises";
import { generatedDocs } from "./generated-docs.js";

// Fails when a generated page is not what the program would write now.
for (const { path, text } of generatedDocs()) {
  const present = await readFile(path, "utf8").catch(() => "");
  if (present !== text) {
    console.error(`${path} is stale: run npm run docs`);
    process.exitCode = 1;
  }
}
