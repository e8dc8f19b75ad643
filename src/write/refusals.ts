import type { Bilingual } from "../model/bilingual.js";
import { UsageError } from "../model/usage-error.js";
import type { ForeignFile } from "./find-foreign-file.js";

/** DIR inside BATCH, BATCH inside DIR, or both the same. */
export function overlapping(directory: string, batchFolder: string): UsageError {
  return new UsageError({
    zh: `输出文件夹 ${directory} 与批次文件夹 ${batchFolder} 不得相互包含，请另选输出位置。`,
    en: `the output folder ${directory} and the batch folder ${batchFolder} may not lie inside each other; choose another -o`,
  });
}

/** The output folder is the current folder or holds it. */
export function currentFolder(directory: string): UsageError {
  return new UsageError({
    zh: `输出文件夹 ${directory} 是当前所在文件夹（或其上级），不能整体替换，请另选输出位置。`,
    en: `the output folder ${directory} is, or holds, the current folder and cannot be replaced; choose another -o`,
  });
}

/** Something that is not a folder stands at DIR. */
export function notAFolder(directory: string): UsageError {
  return new UsageError({
    zh: `${directory} 不是文件夹，不能作为输出位置。`,
    en: `${directory} is not a folder and cannot be the output`,
  });
}

/** A file in DIR that may not be replaced. */
export function keptFile(directory: string, file: ForeignFile): UsageError {
  const sentences: Readonly<Record<ForeignFile["kind"], Bilingual>> = {
    foreign: {
      zh: `输出文件夹 ${directory} 中的 ${file.path} 不是本程序生成的文件：请先移走（需要的复制到批次文件夹），或加 --force。`,
      en: `${file.path} in the output folder ${directory} was not written by this program: copy it into the batch, or --force`,
    },
    edited: {
      zh: `输出文件夹 ${directory} 中的 ${file.path} 生成后被修改过：请先复制到批次文件夹或另存，或加 --force。`,
      en: `${file.path} in the output folder ${directory} was edited after it was written: copy it into the batch, or --force`,
    },
    open: {
      zh: `输出文件夹 ${directory} 中有文件正被其他程序打开（${file.path}）：请先关闭。`,
      en: `a file in the output folder ${directory} is open in another program (${file.path}): close it first`,
    },
  };
  return new UsageError(sentences[file.kind]);
}

/** The disk refused; `reason` is the system's code. */
export function unwritable(directory: string, reason: string, cause: unknown): UsageError {
  return new UsageError(
    {
      zh: `无法写入输出文件夹 ${directory}（${reason}），原有内容未改动。`,
      en: `cannot write the output folder ${directory} (${reason}); what stood there is untouched`,
    },
    { cause },
  );
}
