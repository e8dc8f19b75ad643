import { join } from "node:path";
import type { Part, Setting } from "./part.js";
import { runProcess } from "./run-process.js";

/** What a person waits for who only asks for help. */
export async function helpPart({ root }: Setting): Promise<Part> {
  return {
    title: "jiedui --help",
    rounds: 9,
    contenders: [
      { name: "node -e 0", run: () => runProcess(["-e", "0"]) },
      { name: "jiedui --help", run: () => runProcess([join(root, "bin/jiedui.js"), "--help"]) },
    ],
  };
}
