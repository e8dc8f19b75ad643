/** What is known of a figure before the form is filled in: a value that is locked, or a remark where it is contested. */
export type Prefilled =
  | { readonly kind: "fixed"; readonly value: string | number }
  | { readonly kind: "contested"; readonly remark: string };

/** 协议目标 and 上年完成 known beforehand, by `prefillKey`. */
export interface Prefill {
  readonly targets: ReadonlyMap<string, Prefilled>;
  readonly previous: ReadonlyMap<string, Prefilled>;
}

/** A form with nothing known beforehand. */
export const NO_PREFILL: Prefill = { targets: new Map(), previous: new Map() };

/** Key of a figure: link and item, or unit and item for unit items. */
export function prefillKey(link: string | null, unit: string | null, item: string): string {
  return `${link ?? unit ?? ""}|${item}`;
}

/** The value of a known figure; null if it is open. */
export function fixedValue(known: Prefilled | undefined): string | number | null {
  return known?.kind === "fixed" ? known.value : null;
}

/** The remarks on what is contested, for 备注. */
export function contestedRemark(...known: readonly (Prefilled | undefined)[]): string {
  return known.flatMap((one) => (one?.kind === "contested" ? [one.remark] : [])).join("；");
}
