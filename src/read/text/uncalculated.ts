/** What is read where a formula was never calculated: neither blank nor 0. */
export const UNCALCULATED = "（公式未计算）";
