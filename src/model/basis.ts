/** A clause of 国开发〔2019〕13号 ("五，一是", "附件") or an assumption number ("A-05"). */
export type Basis = string;
