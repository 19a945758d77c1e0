/** Conditional formats and choice lists, as the grid has them. */
import { areaName } from "../../host/book/address";
import type { ConditionalFormat, ConditionalRule, DataValidation } from "../../host/book/book";
import type { GridStyle } from "./cell-look";

const CELL_OPERATORS: Record<string, string> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};
const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWithText",
  EndsWith: "endsWithText",
} as const;

/** A number or a quoted text is a value; anything else is a formula. */
function comparedWith(formula: string): string {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (text) return text[1]!.replaceAll('""', '"');
  return /^-?\d+(\.\d+)?$/.test(formula) ? formula : `=${formula}`;
}

function criterion(rule: ConditionalRule): { operator: string; values: string[] } | null {
  switch (rule.type) {
    case "ContainsText":
      return { operator: TEXT_OPERATORS[rule.operator], values: [rule.text] };
    case "CellValue": {
      const operator = CELL_OPERATORS[rule.operator];
      const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
      return operator === undefined ? null : { operator, values: formulas.map(comparedWith) };
    }
    case "Custom":
      return { operator: "customFormula", values: [`=${rule.formula}`] };
  }
}

export function gridConditionalFormats(formats: readonly ConditionalFormat[]): unknown[] {
  return formats.flatMap(({ id, areas, rule, format, stopIfTrue }) => {
    const made = rule && criterion(rule);
    if (!made || areas.length === 0) return [];
    const style: GridStyle = {
      ...(format.fill === null ? {} : { fillColor: format.fill }),
      ...(format.color === null ? {} : { textColor: format.color }),
      ...(format.bold === true ? { bold: true } : {}),
      ...(format.italic === true ? { italic: true } : {}),
      ...(format.numberFormat === null ? {} : { numberFormat: format.numberFormat }),
    };
    const ranges = areas.map((area) => areaName(area));
    return [{ id, ranges, stopIfTrue, rule: { type: "CellIsRule", ...made, style } }];
  });
}

/** Lists only: the grid's other checks speak another language than Excel's. */
export function gridChoiceLists(validations: readonly DataValidation[]): unknown[] {
  return validations.flatMap(({ areas, rule }, at) => {
    const list = rule?.list as { source?: unknown; inCellDropDown?: boolean } | undefined;
    if (typeof list?.source !== "string" || list.inCellDropDown === false) return [];
    const source = list.source.trim();
    const criterion = source.startsWith("=")
      ? { type: "isValueInRange", values: [source.slice(1)] }
      : { type: "isValueInList", values: source.split(",").map((choice) => choice.trim()) };
    return [
      {
        id: `list-${at}`,
        criterion: { ...criterion, displayStyle: "arrow" },
        ranges: areas.map((area) => areaName(area)),
      },
    ];
  });
}
