import { readFileSync } from "node:fs";

// The runner's own counts, as one plain line; none counts as one failure, so that a run without tests never passes.
let counts;
try {
  counts = JSON.parse(readFileSync("coverage/test-counts.json", "utf8"));
} catch {
  counts = { numPassedTests: 0, numFailedTests: 1 };
}
const failed = counts.numFailedTests + (counts.numPassedTests === 0 ? 1 : 0);
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
