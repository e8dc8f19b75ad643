export type XmlAttributes = Readonly<Record<string, string>>;

/** Takes what a part holds. Names come without their prefix; the root is at depth 1. */
export interface XmlHandler {
  readonly open: (name: string, depth: number, attributes: XmlAttributes) => void;
  readonly close: (depth: number) => void;
  readonly text?: (text: string) => void;
  /** Whether the rest is not needed. */
  readonly isDone?: () => boolean;
}

/** The value of an attribute whose prefix is not known. */
export function prefixed(attributes: XmlAttributes, name: string): string | undefined {
  const ending = `:${name}`;
  const found = Object.keys(attributes).find((key) => key.endsWith(ending));
  return found === undefined ? attributes[name] : attributes[found];
}

/** Whether a truth value of the format is true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
