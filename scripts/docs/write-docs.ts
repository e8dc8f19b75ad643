import { mkdir, writeFile } from "node:fs/promises";
import { generatedDocs } from "./generated-docs.js";
import { readmesWithSchemes } from "./readme-schemes.js";

await mkdir("docs", { recursive: true });
for (const { path, text } of [...generatedDocs(), ...(await readmesWithSchemes())]) {
  await writeFile(path, text);
  console.log(path);
}
