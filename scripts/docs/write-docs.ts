import { mkdir, writeFile } from "node:fs/promises";
import { generatedDocs } from "./generated-docs.js";

await mkdir("docs", { recursive: true });
for (const { path, text } of generatedDocs()) {
  await writeFile(path, text);
  console.log(path);
}
