import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { blankTemplates } from "./blank-templates.js";

const FOLDER = "templates";

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
for (const { path, bytes } of await blankTemplates()) {
  await writeFile(join(FOLDER, path), bytes);
  console.log(path);
}
