import { readFileSync } from "node:fs";
import { binaryKind } from "../../src/read/source/file-signature.js";
for (const f of process.argv.slice(2)) console.log(f, binaryKind(readFileSync(f)));
