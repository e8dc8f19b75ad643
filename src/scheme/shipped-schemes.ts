import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The scheme that is used when none is named. */
export const DEFAULT_SCHEME = "gkf-2019-13";

/** Beside this module or (bundled) in `scheme/` beside it. */
const PLACES = ["./", "./scheme/"];

/** Ids of the schemes that the program brings with it, the default one first. */
export async function shippedSchemes(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of PLACES) {
    for (const name of await readdir(new URL(place, import.meta.url)).catch(() => [])) {
      if ((await shippedDirectory(name)) !== null && !found.includes(name)) {
        found.push(name);
      }
    }
  }
  const others = found.filter((id) => id !== DEFAULT_SCHEME).sort((a, b) => (a < b ? -1 : 1));
  return [DEFAULT_SCHEME, ...others];
}

/** The folder of a scheme that the program brings with it; null if it has none of this id. */
export async function shippedDirectory(id: string): Promise<string | null> {
  if (!/^[a-z0-9-]+$/.test(id)) {
    return null;
  }
  for (const place of PLACES) {
    const directory = fileURLToPath(new URL(`${place}${id}/`, import.meta.url));
    const status = await stat(join(directory, "scheme.yaml")).catch(() => null);
    if (status?.isFile() === true) {
      return directory;
    }
  }
  return null;
}
