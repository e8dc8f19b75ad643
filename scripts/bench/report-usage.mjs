import { writeSync } from "node:fs";

// Loaded before a measured process: tells on a channel of its own what the process took.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
});
