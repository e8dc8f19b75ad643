import type { Tool } from "./model/evaluation.js";

/** The program's name and version; a test holds it against package.json. */
export const TOOL: Tool = { name: "jiedui", version: "0.1.0" };
