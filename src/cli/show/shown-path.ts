import { relative, sep } from "node:path";

/** A path as people read it: from the working folder where it lies in it, else as it is. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === "" || inside === ".." || inside.startsWith(`..${sep}`) ? path : inside;
}
