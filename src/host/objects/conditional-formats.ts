import { invalidArgument, itemNotFound, notImplemented } from "../api-error";
import { intersection } from "../book/address";
import type { ConditionalFormat, ConditionalRule } from "../book/book";
import { changed, touch } from "../book/cells";
import { colorFrom, rgb } from "../book/colors";
import { withoutArea } from "../book/rule-areas";
import { NO_DIFFERENCE } from "../book/styles";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import { handle, type Handle, type Kind } from "./handle";
import { rangeHandle } from "./range-address";
import type { RangeTarget, RuleTarget } from "./targets";
import { requireWritable } from "./writing";

type Marked = Pick<RuleTarget, "book" | "sheet"> & { format?: ConditionalFormat };

const KINDS = ["ContainsText", "CellValue", "Custom"] as const;

const rulesOn = ({ sheet, area }: RangeTarget): ConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((own) => intersection(own, area)));

const ruleHandle = ({ book, sheet }: RangeTarget, format: ConditionalFormat): Handle =>
  handle("ConditionalFormat", { book, sheet, format });

const find = (target: RangeTarget, id: string): Handle | null => {
  const format = rulesOn(target).find((rule) => rule.id === id);
  return format ? ruleHandle(target, format) : null;
};

let lastId = 0;

function add(target: RangeTarget, type: unknown): Handle {
  requireWritable(target.sheet);
  const known = KINDS.find((kind) => kind === type);
  if (known === undefined) throw notImplemented(`ConditionalFormatCollection.add("${String(type)}")`);
  const format: ConditionalFormat = {
    id: `{${(++lastId).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    areas: [target.area],
    rule: null,
    kind: known,
    format: { ...NO_DIFFERENCE },
    stopIfTrue: false,
    raw: null,
  };
  // A new rule goes before the others, as in Excel.
  target.sheet.conditionalFormats.unshift(format);
  marked(target);
  return ruleHandle(target, format);
}

function marked({ book, sheet, format }: Marked, area?: RangeTarget["area"]): void {
  // From here on it is written as the add-in has it, no more as the file had it.
  if (format) format.raw = null;
  touch(sheet, "conditionalFormatting");
  changed(book, { kind: "format", sheet, area: area ?? { top: 0, left: 0, bottom: 0, right: 0 } });
}

export const conditionalFormatsDefinition: Definition<RangeTarget> = {
  items: (target) => rulesOn(target).map((format) => ruleHandle(target, format)),
  item: (target, _, id) => find(target, id),
  methods: {
    add: (target, _, type: string) => add(target, type),
    clearAll: (target) => {
      requireWritable(target.sheet);
      target.sheet.conditionalFormats = withoutArea(target.sheet.conditionalFormats, target.area);
      marked(target, target.area);
    },
    getCount: (target) => rulesOn(target).length,
    getItem: (target, _, id: string) => {
      const found = find(target, id);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, _, id: string) => find(target, id),
    getItemAt: (target, _, index: number) => {
      const format = rulesOn(target)[index];
      if (!format) throw itemNotFound();
      return ruleHandle(target, format);
    },
  },
};

const RULE_OBJECTS = {
  ContainsText: "TextConditionalFormat",
  CellValue: "CellValueConditionalFormat",
  Custom: "CustomConditionalFormat",
} as const satisfies Record<(typeof KINDS)[number], Kind>;

function ruleObject(target: RuleTarget, kind: keyof typeof RULE_OBJECTS): Handle {
  if (target.format.kind !== kind) throw invalidArgument(`This rule is a ${target.format.kind} rule.`);
  return handle(RULE_OBJECTS[kind], target);
}

export const conditionalFormatDefinition: Definition<RuleTarget> = {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.kind },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => {
        target.format.stopIfTrue = argument.flag(value, "stopIfTrue");
        marked(target);
      },
    },
  },
  objects: {
    textComparison: (target) => ruleObject(target, "ContainsText"),
    cellValue: (target) => ruleObject(target, "CellValue"),
    custom: (target) => ruleObject(target, "Custom"),
    textComparisonOrNullObject: (target) =>
      target.format.kind === "ContainsText" ? handle("TextConditionalFormat", target) : null,
    cellValueOrNullObject: (target) =>
      target.format.kind === "CellValue" ? handle("CellValueConditionalFormat", target) : null,
    customOrNullObject: (target) =>
      target.format.kind === "Custom" ? handle("CustomConditionalFormat", target) : null,
  },
  methods: {
    delete: (target) => {
      requireWritable(target.sheet);
      const { book, sheet, format } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule !== format);
      marked({ book, sheet });
    },
    getRange: ({ book, sheet, format }) => rangeHandle(book, sheet, format.areas[0]!),
  },
};

const ruled = (
  read: (rule: ConditionalRule) => unknown,
  check: (value: Record<string, unknown>) => ConditionalRule,
) => ({
  get: ({ format }: RuleTarget) => (format.rule ? read(format.rule) : null),
  set: (target: RuleTarget, value: unknown) => {
    requireWritable(target.sheet);
    target.format.rule = check(argument.record(value, "rule"));
    marked(target, target.format.areas[0]);
  },
});

const formatOf = { format: (target: RuleTarget) => handle("ConditionalRangeFormat", target) };
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
// prettier-ignore
export const CELL_OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual",
] as const;

export const textDefinition: Definition<RuleTarget> = {
  properties: {
    rule: ruled(
      (rule) => (rule.type === "ContainsText" ? { operator: rule.operator, text: rule.text } : null),
      (value) => ({
        type: "ContainsText",
        operator: argument.oneOf(value.operator, TEXT_OPERATORS, "operator"),
        text: argument.text(value.text, "text"),
      }),
    ),
  },
  objects: formatOf,
};

export const cellValueDefinition: Definition<RuleTarget> = {
  properties: {
    rule: ruled(
      (rule) =>
        rule.type === "CellValue"
          ? { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 ?? undefined }
          : null,
      (value) => {
        const operator = argument.oneOf(value.operator, CELL_OPERATORS, "operator");
        const two = operator === "Between" || operator === "NotBetween";
        const formula = (given: unknown, name: string) =>
          argument.text(String(given ?? ""), name).replace(/^=/, "");
        if (value.formula1 === undefined || (two && value.formula2 === undefined))
          throw invalidArgument("formula");
        return {
          type: "CellValue",
          operator,
          formula1: formula(value.formula1, "formula1"),
          formula2: two ? formula(value.formula2, "formula2") : null,
        };
      },
    ),
  },
  objects: formatOf,
};

export const customDefinition: Definition<RuleTarget> = {
  objects: { ...formatOf, rule: (target) => handle("ConditionalFormatRule", target) },
};

export const customRuleDefinition: Definition<RuleTarget> = {
  properties: {
    formula: {
      get: ({ format }) => (format.rule?.type === "Custom" ? `=${format.rule.formula}` : ""),
      set: (target, value) => {
        requireWritable(target.sheet);
        target.format.rule = { type: "Custom", formula: argument.text(value, "formula").replace(/^=/, "") };
        marked(target, target.format.areas[0]);
      },
    },
  },
};

export const ruleFormatDefinition: Definition<RuleTarget> = {
  properties: { numberFormat: part("numberFormat", (value) => argument.text(value, "numberFormat")) },
  objects: {
    font: (target) => handle("ConditionalRangeFont", target),
    fill: (target) => handle("ConditionalRangeFill", target),
  },
};

function part<Key extends keyof ConditionalFormat["format"]>(
  key: Key,
  check: (value: unknown) => ConditionalFormat["format"][Key],
) {
  return {
    get: ({ format }: RuleTarget) => format.format[key],
    set: (target: RuleTarget, value: unknown) => {
      requireWritable(target.sheet);
      target.format.format[key] = check(value);
      marked(target, target.format.areas[0]);
    },
  };
}

function color(value: unknown): string {
  const found = colorFrom(argument.text(value, "color"));
  if (!found) throw invalidArgument(`"${String(value)}" is no colour.`);
  return rgb(found, [])!;
}

export const ruleFontDefinition: Definition<RuleTarget> = {
  properties: {
    color: part("color", color),
    bold: part("bold", (value) => argument.flag(value, "bold")),
    italic: part("italic", (value) => argument.flag(value, "italic")),
  },
};

export const ruleFillDefinition: Definition<RuleTarget> = {
  properties: { color: part("fill", color) },
  methods: {
    clear: (target) => {
      target.format.format.fill = null;
      marked(target);
    },
  },
};
