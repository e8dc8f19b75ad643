import type { Scheme } from "../../model/scheme.js";

/** The edition of a scheme as plain JSON. */
export function editionJson({ id, version, sha256 }: Pick<Scheme, "id" | "version" | "sha256">): object {
  return { id, version, sha256 };
}
