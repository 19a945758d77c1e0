/** Conditional formats and validations: the file's own as they came, the others written. */
import { areaName, cellName, type Area } from "../book/address";
import type { Book, ConditionalFormat, DataValidation, Sheet } from "../book/book";
import { storedFormula } from "./formula-names";
import { differentialXml } from "./styles-part";
import { escapeXml, tag } from "./xml";

export function writeConditionalFormats(book: Book, sheet: Sheet): string {
  const before = sheet.conditionalFormats.filter(({ raw }) => raw !== null);
  const added = sheet.conditionalFormats.filter(({ raw }) => raw === null);
  const kept = before.map((format) => withReferences(format.raw!, format.areas));
  // The file's own rules keep their rank, ours follow.
  const ranks = kept.flatMap((xml) =>
    [...xml.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1])),
  );
  let priority = Math.max(0, ...ranks);
  return kept.join("") + added.map((format) => conditionalXml(book, format, ++priority)).join("");
}

export function writeValidations(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  const rows = validations.map((validation) =>
    validation.raw === null ? validationXml(validation) : withReferences(validation.raw, validation.areas),
  );
  return tag("dataValidations", { count: rows.length }, rows.join(""));
}

/** The file's own element, its areas as they are now. */
function withReferences(raw: string, areas: readonly Area[]): string {
  const references = areas.map((area) => areaName(area)).join(" ");
  return raw.replace(/(\ssqref=)("[^"]*"|'[^']*')/, (all, start: string, before: string) =>
    before.slice(1, -1) === references ? all : `${start}"${references}"`,
  );
}

const TEXT_RULES = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (cell: string, text: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (cell: string, text: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (cell: string, text: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (cell: string, text: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const CELL_RULES: Record<string, string> = { EqualTo: "equal", NotEqualTo: "notEqual" };

function conditionalXml(book: Book, format: ConditionalFormat, priority: number): string {
  const { rule, areas } = format;
  if (!rule) return "";
  const dxfId = book.styles.differential(differentialXml(format.format));
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue || null };
  const formula = (text: string) => tag("formula", {}, escapeXml(storedFormula(text, book.namespaces)));
  const first = areas[0]!;
  const cell = cellName(first.top, first.left);
  const sqref = areas.map((area) => areaName(area)).join(" ");
  const wrapped = (xml: string) => tag("conditionalFormatting", { sqref }, xml);
  switch (rule.type) {
    case "ContainsText": {
      const { type, operator, formula: test } = TEXT_RULES[rule.operator];
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      return wrapped(
        tag("cfRule", { type, ...common, operator, text: rule.text }, formula(test(cell, quoted))),
      );
    }
    case "CellValue": {
      const operator = CELL_RULES[rule.operator] ?? camel(rule.operator);
      const formulas = [rule.formula1, rule.formula2].filter((each) => each !== null).map(formula);
      return wrapped(tag("cfRule", { type: "cellIs", ...common, operator }, formulas.join("")));
    }
    case "Custom":
      return wrapped(tag("cfRule", { type: "expression", ...common }, formula(rule.formula)));
  }
}

const VALIDATION_TYPES: Record<string, string> = { wholeNumber: "whole" };
const VALIDATION_OPERATORS: Record<string, string> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function validationXml({ areas, rule, ignoreBlanks, prompt, errorAlert }: DataValidation): string {
  const [kind, given] = Object.entries(rule ?? {})[0] ?? ["none", {}];
  const criteria = given as Record<string, unknown>;
  const operator = typeof criteria.operator === "string" ? criteria.operator : null;
  const formulas =
    kind === "list"
      ? [listFormula(String(criteria.source))]
      : kind === "custom"
        ? [String(criteria.formula).replace(/^=/, "")]
        : [criteria.formula1, criteria.formula2]
            .filter((each) => each !== undefined)
            .map((each) => String(each).replace(/^=/, ""));
  const body = formulas.map((text, at) => tag(`formula${at + 1}`, {}, escapeXml(text))).join("");
  return tag(
    "dataValidation",
    {
      type: kind === "none" ? null : (VALIDATION_TYPES[kind] ?? kind),
      errorStyle: errorAlert && errorAlert.style !== "Stop" ? camel(errorAlert.style) : null,
      operator:
        operator === null || operator === "Between"
          ? null
          : (VALIDATION_OPERATORS[operator] ?? camel(operator)),
      allowBlank: ignoreBlanks || null,
      // The attribute says the opposite of its name.
      showDropDown: kind === "list" && criteria.inCellDropDown === false ? true : null,
      showInputMessage: prompt === null || prompt.showPrompt || null,
      showErrorMessage: errorAlert === null || errorAlert.showAlert || null,
      errorTitle: errorAlert?.title || null,
      error: errorAlert?.message || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.message || null,
      sqref: areas.map((area) => areaName(area)).join(" "),
    },
    body,
  );
}

const listFormula = (source: string): string =>
  source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
