import { describe, expect, it } from "vitest";
import { soundFiles } from "../../scripts/mutate/sound-files.js";
import { tryMutations } from "../../scripts/mutate/try-mutations.js";

/** Damaged copies of each file; npm run mutations makes more. */
const COPIES = 400;

describe.each(await soundFiles())("damaged copies of $name", (file) => {
  it("end in a refusal, in the right values or with a note", { timeout: 120_000 }, async () => {
    expect(await tryMutations(file, COPIES, 20191231)).toEqual([]);
  });
});
