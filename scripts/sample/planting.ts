import { rowKey } from "../../src/model/filing.js";
import type { Item } from "../../src/model/item.js";
import { itemOf, linkOf, reportersOn, unitOf } from "../../src/model/lookups.js";
import type { Side, Unit } from "../../src/model/pairing.js";
import { figureText } from "./figure-text.js";
import type { Truth } from "./link-truth.js";
import type { RowAt } from "./problem.js";
import { returnStyle } from "./return-style.js";
import { type SampleWorld, truthIn } from "./sample-world.js";

/** Where things stand in the clean batch, for the problems to name them. */
export class Planting {
  readonly world: SampleWorld;

  constructor(world: SampleWorld) {
    this.world = world;
  }

  /** A unit by its name. */
  unit(name: string): Unit {
    const unit = this.world.scheme.units.find((one) => one.name === name);
    if (unit === undefined) {
      throw new Error(`no unit ${name}`);
    }
    return unit;
  }

  item(id: string): Item {
    return itemOf(this.world.scheme, id);
  }

  truth(link: string, item: string): Truth {
    return truthIn(this.world, link, item);
  }

  /** A true figure, or one made from it, as it is typed. */
  text(item: string, value: number): string {
    return figureText(value, this.item(item));
  }

  /** A row of the return of a unit. */
  inReturn(unit: string, link: string | null, item: string): RowAt {
    return { file: returnStyle(this.unit(unit)).path, row: rowKey(link, item) };
  }

  /** The row of a side's directly responsible unit: where a difference is reported is the eastern one. */
  ofSide(side: Side, link: string, item: string): RowAt {
    const [first] = this.reporters(side, link);
    if (first === undefined) {
      throw new Error(`nobody reports ${link}`);
    }
    return this.inReturn(first, link, item);
  }

  /** Names of the units of a side that report a link, the directly responsible one first. */
  reporters(side: Side, link: string): readonly string[] {
    const { scheme } = this.world;
    return reportersOn(linkOf(scheme, link), side).map((code) => unitOf(scheme, code).name);
  }

  /** How a unit writes a link. */
  linkText(unit: string, link: string): string {
    return returnStyle(this.unit(unit)).linkText(linkOf(this.world.scheme, link));
  }
}
