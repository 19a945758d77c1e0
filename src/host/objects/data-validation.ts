import { invalidArgument, notImplemented } from "../api-error";
import { areaName, contains, intersection, sheetPrefix } from "../book/address";
import type { DataValidation } from "../book/book";
import { changed, touch } from "../book/cells";
import { withoutArea } from "../book/rule-areas";
import * as argument from "./arguments";
import type { Definition, Property } from "./definition";
import { isHandleOf } from "./handle";
import type { RangeTarget } from "./targets";
import { requireWritable } from "./writing";

export const VALIDATION_KINDS = [
  "wholeNumber",
  "decimal",
  "textLength",
  "list",
  "date",
  "time",
  "custom",
] as const;
type Kind = (typeof VALIDATION_KINDS)[number];

// prettier-ignore
export const VALIDATION_OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
] as const;

/** The one validation that holds for the whole range. */
function validationOn({ sheet, area }: RangeTarget): DataValidation | null {
  return sheet.validations.find(({ areas }) => areas.some((own) => contains(own, area))) ?? null;
}

/** Sets one part of the range's validation, which from then on is its own. */
function change(target: RangeTarget, alter: (validation: DataValidation) => void): void {
  const { book, sheet, area } = target;
  requireWritable(sheet);
  const before = validationOn(target);
  if (before?.raw != null && before.rule === null)
    throw notImplemented("DataValidation: a change of a rule that only the file knows");
  const validation: DataValidation = before
    ? { ...before, areas: [area], raw: null }
    : { areas: [area], rule: null, ignoreBlanks: true, prompt: null, errorAlert: null, raw: null };
  alter(validation);
  sheet.validations = [...withoutArea(sheet.validations, area), validation];
  touch(sheet, "dataValidations");
  changed(book, { kind: "format", sheet, area });
}

function rule(value: unknown): Record<string, unknown> {
  const given = argument.record(value, "rule");
  const kinds = VALIDATION_KINDS.filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) throw invalidArgument("A rule is of one kind.");
  const criteria = argument.record(given[kind], kind);
  return { [kind]: checked(kind, criteria) };
}

const LIST_LIMIT = 255;

function checked(kind: Kind, criteria: Record<string, unknown>): Record<string, unknown> {
  if (kind === "custom") return { formula: argument.text(criteria.formula, "formula") };
  if (kind === "list") {
    const source = listSource(criteria.source);
    if (!source.startsWith("=") && source.length > LIST_LIMIT)
      throw invalidArgument(`A list holds ${LIST_LIMIT} characters at most.`);
    return { inCellDropDown: criteria.inCellDropDown !== false, source };
  }
  const operator = argument.oneOf(criteria.operator, VALIDATION_OPERATORS, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  if (criteria.formula1 === undefined || (two && criteria.formula2 === undefined))
    throw invalidArgument(`${operator} wants ${two ? "two formulas" : "a formula"}.`);
  return { operator, formula1: criteria.formula1, ...(two ? { formula2: criteria.formula2 } : {}) };
}

function listSource(given: unknown): string {
  if (!isHandleOf(given, "Range")) return argument.text(given, "source");
  const { sheet, area } = given.target;
  return `=${sheetPrefix(sheet.name)}!${areaName(area, true)}`;
}

function kept(
  key: "prompt" | "errorAlert",
  check: (value: Record<string, unknown>) => never,
): Property<RangeTarget> {
  return {
    get: (target) => validationOn(target)?.[key] ?? null,
    set: (target, value) =>
      change(target, (validation) => {
        validation[key] = check(argument.record(value, key));
      }),
  };
}

const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const limited = (value: unknown, name: string, limit: number): string => {
  const text = argument.text(value ?? "", name);
  if (text.length > limit) throw invalidArgument(`${name} holds ${limit} characters at most.`);
  return text;
};

export const dataValidationDefinition: Definition<RangeTarget> = {
  properties: {
    rule: {
      get: (target) => validationOn(target)?.rule ?? {},
      set: (target, value) => {
        const made = rule(value);
        if (validationOn(target)?.rule === null) clear(target);
        change(target, (validation) => {
          validation.rule = made;
        });
      },
    },
    type: {
      get: (target) => {
        const validation = validationOn(target);
        const kind = Object.keys(validation?.rule ?? {})[0];
        return kind === undefined
          ? validation
            ? "MixedCriteria"
            : "None"
          : kind.charAt(0).toUpperCase() + kind.slice(1);
      },
    },
    ignoreBlanks: {
      get: (target) => validationOn(target)?.ignoreBlanks ?? true,
      set: (target, value) =>
        change(target, (validation) => {
          validation.ignoreBlanks = argument.flag(value, "ignoreBlanks");
        }),
    },
    prompt: kept(
      "prompt",
      (value) =>
        ({
          message: limited(value.message, "message", MESSAGE_LIMIT),
          title: limited(value.title, "title", TITLE_LIMIT),
          showPrompt: value.showPrompt !== false,
        }) as never,
    ),
    errorAlert: kept(
      "errorAlert",
      (value) =>
        ({
          message: limited(value.message, "message", MESSAGE_LIMIT),
          title: limited(value.title, "title", TITLE_LIMIT),
          showAlert: value.showAlert !== false,
          style: argument.oneOf(value.style ?? "Stop", ["Stop", "Warning", "Information"], "style"),
        }) as never,
    ),
  },
  methods: { clear: (target) => clear(target) },
};

function clear({ book, sheet, area }: RangeTarget): void {
  requireWritable(sheet);
  if (!sheet.validations.some(({ areas }) => areas.some((own) => intersection(own, area)))) return;
  sheet.validations = withoutArea(sheet.validations, area);
  touch(sheet, "dataValidations");
  changed(book, { kind: "format", sheet, area });
}
