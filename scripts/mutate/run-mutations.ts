import { soundFiles } from "./sound-files.js";
import { tryMutations } from "./try-mutations.js";

const [count = "10000", seed = "1"] = process.argv.slice(2);
const files = await soundFiles();
const each = Math.ceil(Number(count) / files.length);
let failed = 0;
for (const file of files) {
  const failures = await tryMutations(file, each, Number(seed));
  failed += failures.length;
  console.log(`${file.name}: ${each} damaged copies, ${failures.length} failures`);
  for (const failure of failures.slice(0, 20)) {
    console.log(`  ${failure}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
