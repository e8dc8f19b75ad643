import { readFileSync, writeSync } from "node:fs";

// Loaded before a measured process: tells on a channel of its own what the process took.
const before = peakMemory();
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ processor: (user + system) / 1000, peak: peakMemory(), before }));
});

/** Most megabytes held until now. Elsewhere than on Linux the parent's at the start may be counted in. */
function peakMemory() {
  const kilobytes =
    process.platform === "linux" && /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return Number(kilobytes || process.resourceUsage().maxRSS) / 1024;
}
