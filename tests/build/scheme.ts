import { loadNamedScheme } from "../../src/scheme/load-scheme.js";

/** The shipped scheme, loaded once a test file. */
export const scheme = await loadNamedScheme("gkf-2019-13");
