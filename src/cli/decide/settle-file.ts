import { basename, join, relative, resolve, sep } from "node:path";
import { FORM_TITLES } from "../../model/form-layout.js";
import { decideError } from "./decide-error.js";

/**
 * The decisions form that a walk adds to: --file from the working folder where that lies in the batch, else from the
 * batch; without it 差异核定/差异核定-YEAR.csv. Throws UsageError for one that would not be read with the batch.
 */
export function settleFile(batch: string, name: string | undefined, year: number): string {
  const title = FORM_TITLES.decisions;
  if (name === undefined) {
    return join(resolve(batch), title, `${title}-${year}.csv`);
  }
  const path = [resolve(name), resolve(batch, name)].find((one) => liesIn(one, batch));
  if (path === undefined) {
    throw decideError((errors) => errors.outside(name, batch));
  }
  if (!/\.csv$/i.test(path)) {
    throw decideError((errors) => errors.notCsv(name));
  }
  const parts = relative(resolve(batch), path).split(sep);
  if (parts.some((part) => part.startsWith(".")) || basename(path).startsWith("~$")) {
    throw decideError((errors) => errors.notRead(name));
  }
  return path;
}

function liesIn(path: string, folder: string): boolean {
  const inside = relative(resolve(folder), path);
  return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && resolve(folder, inside) === path;
}
