import { DEFAULT_LIMITS } from "../../src/read/source/limits.js";
import { openBytes } from "../../src/read/source/open-bytes.js";
import type { OpenOptions, OpenOutcome } from "../../src/read/source/opened-file.js";
import { drawFrom, mutate } from "./mutations.js";

/** A file that is sound, and whether its format tells of changed bytes (archives have checksums). */
export interface SoundFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isChecked: boolean;
}

const OPTIONS: OpenOptions = {
  limits: DEFAULT_LIMITS,
  encoding: null,
  headers: new Set(["年度", "填报单位"]),
  passwords: [],
};
const LONGEST = 5_000;

/**
 * Opens so many damaged copies of a file. Each must end in time in a refusal, in the values of the sound file, or with
 * a note of what could not be read; formats without checksums must end in time. Returns what did not, in words.
 */
export async function tryMutations(file: SoundFile, count: number, seed: number): Promise<readonly string[]> {
  const draw = drawFrom(seed);
  const sound = valuesOf(await openBytes(file.name, Buffer.from(file.bytes), OPTIONS));
  const failures: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { bytes, words } = mutate(file.bytes, draw);
    const started = performance.now();
    const told = await tell(file, bytes, sound);
    const elapsed = performance.now() - started;
    const failure = elapsed > LONGEST ? `${Math.round(elapsed)} ms` : told;
    if (failure !== null) {
      failures.push(`${file.name} ${index} (${words}): ${failure}`);
    }
  }
  return failures;
}

async function tell({ name, isChecked }: SoundFile, bytes: Buffer, sound: string): Promise<string | null> {
  try {
    const outcome = await openBytes(name, bytes, OPTIONS);
    const isSilent = outcome.kind === "tables" && outcome.faults.length === 0;
    return isChecked && isSilent && valuesOf(outcome) !== sound ? "other values without a note" : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function valuesOf(outcome: OpenOutcome): string {
  return outcome.kind === "tables" ? JSON.stringify(outcome.sheets) : outcome.kind;
}
