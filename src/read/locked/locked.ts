import { WorkbookError } from "../xlsx/workbook-error.js";

/**
 * Opens what Excel locks without asking anybody: a workbook whose structure is protected is stored under this
 * password, and every program opens it without a question.
 */
const STRUCTURE_PASSWORD = "VelvetSweatshop";

/** Gives the package that a password opens; null if it is not the password. */
export type Opener = (password: string) => Buffer | null;

/** The passwords to try, in order. */
export function passwordsToTry(given: readonly string[]): readonly string[] {
  return [STRUCTURE_PASSWORD, ...given];
}

/** A workbook that none of the passwords opens. */
export function locked(given: readonly string[]): WorkbookError {
  const words =
    given.length === 0
      ? {
          zh: "设有打开密码，请用 --password-file 提供密码，或取消密码后另存为 .xlsx",
          en: "it has a password: give it with --password-file, or save the workbook without one",
        }
      : {
          zh: "设有打开密码，--password-file 中的密码都不能打开，请核对密码，或取消密码后另存为 .xlsx",
          en: "it has a password, and none of those in --password-file opens it: check them, or save the workbook without one",
        };
  return new WorkbookError({ reason: "locked", limit: null, words });
}

/** A lock of a kind that is not opened here. */
export function unknownLock(kind: string): WorkbookError {
  return new WorkbookError({
    reason: "locked",
    limit: null,
    words: {
      zh: `设有打开密码，且加密方式（${kind}）不支持，请取消密码后另存为 .xlsx`,
      en: `it has a password of an unsupported kind (${kind}): save it without one`,
    },
  });
}
