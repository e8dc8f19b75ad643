import { parseXml } from "./parse-xml.js";
import type { Parts } from "./parts.js";

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, the same in the transitional and the strict format: worksheet, sharedStrings, styles. */
  readonly kind: string;
  /** Name of the part in the archive; null if it stands outside, where nothing is ever read. */
  readonly part: string | null;
}

/** What a part (empty: the archive itself) names, in order; nothing if it names none. */
export async function relationshipsOf(parts: Parts, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const own = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!parts.has(own)) {
    return [];
  }
  const relationships: Relationship[] = [];
  parseXml(await parts.read(own), {
    open: (name, depth, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (depth === 2 && name === "Relationship") {
        const isOutside = TargetMode?.toLowerCase() === "external";
        const kind = Type.slice(Type.lastIndexOf("/") + 1);
        relationships.push({ id: Id, kind, part: isOutside ? null : resolvePart(parts, folder, Target) });
      }
    },
    close: () => undefined,
  });
  return relationships;
}

/** A target is relative to the folder of the part that names it, or absolute; some programs write it percent-encoded. */
function resolvePart(parts: Parts, folder: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of `${plain.startsWith("/") ? "" : folder}${plain}`.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "" && step !== ".") {
      steps.push(step);
    }
  }
  const name = steps.join("/");
  return parts.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
