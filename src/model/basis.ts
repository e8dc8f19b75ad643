/** A clause of 国开发〔2019〕13号 ("五，一是", "附件") or an assumption number ("A-05"). */
export type Basis = string;

/** The clauses and assumptions of bases that join several by ；, each once. */
export function basisParts(...bases: readonly Basis[]): readonly Basis[] {
  return [...new Set(bases.flatMap((basis) => basis.split("；")))];
}
