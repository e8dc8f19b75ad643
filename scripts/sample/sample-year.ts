/** The year the sample batch is for, and what marks every figure in it. */
export const YEAR = 2019;
export const MARK = "示例数据";
