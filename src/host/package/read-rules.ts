/** Conditional formats and validations of a file, as the API shows them; null for the kinds this host does not know. */
import { type DifferentialFormat, NO_DIFFERENCE } from "../book/styles";
import type { ConditionalRule, DataValidation } from "../book/book";
import { shownFormula } from "./formula-names";
import { element, elements, isOn, textOf, type XmlElement } from "./xml";

const TEXT_OPERATORS: Readonly<Record<string, "Contains" | "NotContains" | "BeginsWith" | "EndsWith">> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const CELL_OPERATORS: Readonly<Record<string, string>> = { equal: "EqualTo", notEqual: "NotEqualTo" };

export interface ReadRule {
  kind: string;
  rule: ConditionalRule | null;
  format: DifferentialFormat;
  stopIfTrue: boolean;
}

export function readConditionalRule(
  rule: XmlElement,
  differentials: readonly DifferentialFormat[],
  namespaces: Set<string>,
): ReadRule {
  const { type = "", text, operator = "", dxfId, stopIfTrue } = rule.attributes;
  const formulas = elements(rule, "formula").map((node) => shownFormula(textOf(node), namespaces));
  const format = differentials[Number(dxfId)] ?? NO_DIFFERENCE;
  const read = (kind: string, made: ConditionalRule | null): ReadRule => ({
    kind,
    rule: made,
    format: { ...format },
    stopIfTrue: isOn(stopIfTrue),
  });
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator && text !== undefined)
    return read("ContainsText", { type: "ContainsText", operator: textOperator, text });
  const [formula1, formula2 = null] = formulas;
  if (type === "cellIs" && formula1 !== undefined)
    return read("CellValue", {
      type: "CellValue",
      operator: CELL_OPERATORS[operator] ?? pascal(operator),
      formula1,
      formula2,
    });
  if (type === "expression" && formula1 !== undefined)
    return read("Custom", { type: "Custom", formula: formula1 });
  return read(pascal(type), null);
}

const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

export function readValidation(node: XmlElement): Omit<DataValidation, "areas" | "raw"> {
  const { attributes } = node;
  const [first, second] = ["formula1", "formula2"].map((name) => {
    const formula = element(node, name);
    return formula ? textOf(formula) : undefined;
  });
  const has = (...names: string[]) => names.some((name) => attributes[name] !== undefined);
  return {
    rule: validationRule(attributes, first, second),
    ignoreBlanks: isOn(attributes.allowBlank),
    prompt: has("prompt", "promptTitle")
      ? {
          message: attributes.prompt ?? "",
          showPrompt: isOn(attributes.showInputMessage),
          title: attributes.promptTitle ?? "",
        }
      : null,
    errorAlert: has("error", "errorTitle", "errorStyle")
      ? {
          message: attributes.error ?? "",
          showAlert: isOn(attributes.showErrorMessage),
          style: pascal(attributes.errorStyle ?? "stop"),
          title: attributes.errorTitle ?? "",
        }
      : null,
  };
}

function validationRule(
  attributes: Record<string, string>,
  first: string | undefined,
  second: string | undefined,
): Record<string, unknown> | null {
  const { type = "none", operator = "between" } = attributes;
  if (type === "none" || first === undefined) return null;
  if (type === "list") {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = quoted === undefined ? `=${first}` : quoted.replaceAll('""', '"');
    return { list: { inCellDropDown: !isOn(attributes.showDropDown), source } };
  }
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const kind = type === "whole" ? "wholeNumber" : type;
  return {
    [kind]: {
      operator: VALIDATION_OPERATORS[operator] ?? pascal(operator),
      formula1: criterion(first),
      ...(second === undefined ? {} : { formula2: criterion(second) }),
    },
  };
}

const criterion = (formula: string): string | number =>
  formula.trim() !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`;
