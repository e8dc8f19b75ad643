import type { DerivationTarget } from "../../model/derivation.js";
import type { Item } from "../../model/item.js";
import { linksOf } from "../../model/lookups.js";
import type { Link, Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import type { NamedItem } from "../../read/names/item-names.js";
import { findLink, linkNames } from "../../read/names/link-names.js";
import { nameKey } from "../../read/text/fold-width.js";
import type { Result } from "../../report/result/schema.js";
import { explainError } from "../explain-error.js";
import { itemTyped } from "./item-typed.js";
import { nearNames } from "./near-names.js";

interface Surroundings {
  readonly result: Result;
  readonly scheme: Scheme;
}

/**
 * What a text names of a unit: a finding or case by id, a cap or veto (V1) by id or title, a row by number or title, an
 * indicator by id or wording, an item by code, id or name, alone or behind a pairing and a point. Throws UsageError
 * where it names nothing of this unit.
 */
export function resolveTarget(
  text: string | undefined,
  unit: Unit,
  { result, scheme }: Surroundings,
): DerivationTarget {
  if (text === undefined) {
    return { kind: "unit" };
  }
  const target =
    byId(text, unit, { result, scheme }) ??
    factNamed(text, scheme) ??
    rowNamed(text, scheme) ??
    indicatorNamed(text, unit, scheme) ??
    itemOnLink(text, unit, { result, scheme }) ??
    itemTarget(itemTyped(text, scheme), null);
  if (target === null) {
    refuseSeveral(text, scheme);
    refuseLinkAlone(text, unit, { result, scheme });
    throw explainError((words) => words.unknownPart(text, nearNames(text, namesOf(unit, scheme)).join(", ")));
  }
  if (target.kind === "indicator") {
    refuseOtherSide(target.indicator, unit, scheme);
  }
  return target;
}

function byId(id: string, unit: Unit, { result, scheme }: Surroundings): DerivationTarget | null {
  const links = linksOf(scheme, unit, result.year).map((link) => link.id);
  const finding = result.findings.find((one) => one.id === id);
  const entry = result.reconciliation.find((one) => one.id === id);
  const found = finding ?? entry;
  if (found === undefined) {
    return null;
  }
  const isOwn = links.includes(found.link ?? "") || ("unit" in found && found.unit === unit.code);
  if (!isOwn) {
    throw explainError((words) => words.otherUnit(id, unit.name));
  }
  return finding === undefined ? { kind: "case", id } : { kind: "finding", id };
}

function rowNamed(text: string, { rows }: Scheme): DerivationTarget | null {
  const number = /^第?(\d{1,2})项?$/.exec(nameKey(text))?.[1];
  const row = rows.find((one) => String(one.row) === number || nameKey(one.title) === nameKey(text));
  return row === undefined ? null : { kind: "row", row: row.row };
}

function factNamed(text: string, { facts }: Scheme): DerivationTarget | null {
  const key = nameKey(text);
  const fact = facts.find(({ id, title }) => [id, title, `${id} ${title}`].some((one) => nameKey(one) === key));
  return fact === undefined ? null : { kind: "fact", fact: fact.id };
}

function indicatorNamed(text: string, unit: Unit, { indicators }: Scheme): DerivationTarget | null {
  const key = nameKey(text);
  const named = indicators.filter(({ id, text: wording }) =>
    [id, wording, `${id} ${wording}`].some((one) => nameKey(one) === key),
  );
  const found = named.find(({ side }) => side === unit.side) ?? named[0];
  return found === undefined ? null : { kind: "indicator", indicator: found.id };
}

/** A pairing and an item with a point between; both may hold points themselves. */
function itemOnLink(text: string, unit: Unit, { result, scheme }: Surroundings): DerivationTarget | null {
  const links = linkNames(scheme);
  const points = [...text].flatMap((letter, at) => (letter === "." || letter === "．" ? [at] : []));
  for (const at of points) {
    const link = findLink(links, text.slice(0, at));
    const named = itemTyped(text.slice(at + 1), scheme);
    if (link !== null && named.kind !== "unknown") {
      return onLink(text, link, named, unit, { result, scheme });
    }
  }
  return null;
}

function onLink(
  text: string,
  link: Link,
  named: NamedItem,
  unit: Unit,
  { result, scheme }: Surroundings,
): DerivationTarget | null {
  refuseOtherLink(link, unit, { result, scheme });
  if (named.kind === "item" && named.item.scope === "unit") {
    throw explainError((words) => words.ownItem(itemText(named.item)));
  }
  return named.kind === "item" ? itemTarget(named, link.id) : refuseContradiction(text, named);
}

function refuseOtherLink(link: Link, unit: Unit, { result, scheme }: Surroundings): void {
  const own = linksOf(scheme, unit, result.year);
  if (!own.some(({ id }) => id === link.id)) {
    throw explainError((words) => words.otherLink(link.name, unit.name, own.map(({ name }) => name).join("、")));
  }
}

/** A pairing is explained item by item. */
function refuseLinkAlone(text: string, unit: Unit, { result, scheme }: Surroundings): void {
  const link = findLink(linkNames(scheme), text);
  const item = scheme.items.find(({ scope, from }) => scope === "link" && from === "both");
  if (link !== null && item !== undefined) {
    refuseOtherLink(link, unit, { result, scheme });
    throw explainError((words) => words.linkAlone(link.name, `${link.name}.${item.name}`));
  }
}

/** A derived figure (增长比例) is an indicator's own. */
function itemTarget(named: NamedItem, link: string | null): DerivationTarget | null {
  if (named.kind === "item") {
    return { kind: "item", item: named.item.id, link };
  }
  return named.kind === "derived" ? { kind: "indicator", indicator: named.derived.indicator } : null;
}

function refuseContradiction(text: string, named: NamedItem): null {
  if (named.kind === "derived") {
    throw explainError((words) => words.ownItem(named.derived.name));
  }
  throw explainError((words) => words.unknownPart(text, ""));
}

/** Two items may go by one wording. */
function refuseSeveral(text: string, { items }: Scheme): void {
  const key = nameKey(text);
  const meant = items.filter(({ name, synonyms }) => [name, ...synonyms].some((one) => nameKey(one) === key));
  if (meant.length > 1) {
    throw explainError((words) => words.ambiguousPart(text, meant.map(itemText).join("、")));
  }
}

function refuseOtherSide(id: string, unit: Unit, { indicators }: Scheme): void {
  if (indicators.some((one) => one.id === id && one.side !== unit.side)) {
    throw explainError((words) => words.otherSide(id, unit.name));
  }
}

/** What a unit's derivations can be asked for by. */
function namesOf(unit: Unit, { rows, items, indicators }: Scheme): readonly string[] {
  return [
    ...rows.map(({ title }) => title),
    ...items.flatMap((item) => [item.id, itemText(item)]),
    ...indicators.filter(({ side }) => side === unit.side).flatMap(({ id, text }) => [id, `${id} ${text}`]),
  ];
}

function itemText({ code, name }: Item): string {
  return `${code} ${name}`;
}
