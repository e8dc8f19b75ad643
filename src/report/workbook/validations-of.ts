import type { DataValidation, Worksheet } from "exceljs";

interface RangeValidations {
  add(range: string, validation: DataValidation): void;
}

/** A worksheet's validations by range; exceljs's own types leave this property out. */
export function validationsOf(target: Worksheet): RangeValidations {
  return (target as Worksheet & { readonly dataValidations: RangeValidations }).dataValidations;
}
