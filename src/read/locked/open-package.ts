import type { CompoundFile } from "../ole/compound-file.js";
import { damaged } from "../xlsx/workbook-error.js";
import { agileOpener } from "./agile.js";
import { locked, type Opener, passwordsToTry, unknownLock } from "./locked.js";
import { standardOpener } from "./standard.js";

const AGILE = 4;
const EXTENSIBLE_MINOR = 3;

/**
 * Opens a locked .xlsx: the archive inside, by the first password that fits.
 *
 * @throws WorkbookError if none fits, the kind of lock is unknown, or the wrapper is damaged.
 */
export function openPackage(file: CompoundFile, passwords: readonly string[]): Buffer {
  const info = file.read("encryptioninfo");
  const content = file.read("encryptedpackage");
  if (info === null || content === null || info.length < 8 || content.length < 8) {
    throw damaged("EncryptedPackage", "加密信息不完整", "what tells how it is locked is incomplete");
  }
  const open = openerOf(info, content);
  for (const password of passwordsToTry(passwords)) {
    const opened = open(password);
    if (opened !== null) {
      return opened;
    }
  }
  throw locked(passwords);
}

function openerOf(info: Buffer, content: Buffer): Opener {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === AGILE && minor === AGILE) {
    return agileOpener(info.subarray(8), content);
  }
  if (minor === 2 && major >= 2 && major <= 4) {
    return standardOpener(info, content);
  }
  throw unknownLock(minor === EXTENSIBLE_MINOR ? "Extensible" : `${major}.${minor}`);
}
