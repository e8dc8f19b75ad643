import { shortFingerprint } from "../../report/result/fingerprint.js";
import type { Result } from "../../report/result/schema.js";

type Traced = Pick<Result, "tool" | "fingerprint" | "inputs">;

/** A function that puts, in a text of a document, today's fingerprint, program and hashes of inputs in the place of the recorded ones. */
export function renewFingerprints(recorded: Traced, computed: Traced): (text: string) => string {
  const now = new Map(computed.inputs.map(({ path, sha256 }) => [path, sha256]));
  const pairs: readonly (readonly [before: string, after: string])[] = [
    [shortFingerprint(recorded.fingerprint), shortFingerprint(computed.fingerprint)],
    [programName(recorded), programName(computed)],
    ...recorded.inputs.map(({ path, sha256 }) => [sha256, now.get(path) ?? sha256] as const),
  ];
  const changed = new Map(pairs.filter(([before, after]) => before !== after));
  return (text) => [...changed].reduce((renewed, [before, after]) => renewed.replaceAll(before, after), text);
}

/** The program and its version, as footers print them. */
export function programName({ tool }: Pick<Result, "tool">): string {
  return `${tool.name} ${tool.version}`;
}
