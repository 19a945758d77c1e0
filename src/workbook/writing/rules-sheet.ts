import type { SheetPlan } from "../sheet-plan";
import { type Cell, EMPTY, textCell } from "./cell";
import { addHeader, addRow, area, finished, newDraft, paint, paintBody } from "./draft";
import { formatted, PERCENT_FORMAT, SCORE_FORMAT } from "./number-format";
import { RULE_COLUMNS, RULE_KEYS, RULE_ROWS } from "./rules-cells";
import { BESIDE_FIGURES, BODY, EDITABLE, NOTE, WRAPPED } from "./styles";
import { addTitleBlock, HEADER_ROW } from "./title-block";
import type { Writing } from "./writing";

/** An achievement of twice the target: no limit can sensibly lie beyond. */
export const HIGHEST_LIMIT = 2;
export const HIGHEST_TOTAL = 100;

/** Every choice an organisation makes, one a row; the other sheets' formulas refer to these cells. */
export function rulesSheet(writing: Writing): SheetPlan {
  const { words, settings, options } = writing;
  const { columns, rules } = words;
  const draft = newDraft([
    { header: columns.setting, style: WRAPPED, widest: 36 },
    { header: columns.value, style: { horizontal: "right" }, widest: 24 },
    { header: columns.settingUnit, style: { ...WRAPPED, ...BESIDE_FIGURES }, widest: 24 },
    { header: columns.meaning, style: WRAPPED, widest: 60 },
    { header: columns.source, style: WRAPPED, widest: 24 },
    { header: columns.key, style: NOTE, widest: 14 },
  ]);
  addTitleBlock(draft, writing, "rules", textCell(words.rulesNote));
  addHeader(draft);

  const { value, unit } = RULE_COLUMNS;
  const row = (key: string, name: string, set: Cell, of: string, meaning: string, source: string): void => {
    addRow(draft, [textCell(name), set, ...[of, meaning, source, key].map(textCell)]);
  };
  const setting = (key: Exclude<keyof typeof RULE_KEYS, "grade">, set: Cell): void => {
    const { name, unit: of, meaning, source } = rules[key];
    row(RULE_KEYS[key], name, set, of, meaning, source);
  };
  const number = (figure: number, format: string): Cell => ({
    content: figure,
    shown: formatted(figure, format),
  });

  const organisation = options.organisation?.trim() ?? "";
  setting("organisation", organisation === "" ? EMPTY : textCell(organisation));
  setting("redBelow", number(settings.redBelow, PERCENT_FORMAT));
  setting("greenAbove", number(settings.greenAbove, PERCENT_FORMAT));
  setting("belowMinimum", textCell(words.ruleWords.belowMinimum[settings.belowMinimum]));
  const grades = settings.grades.toSorted((a, b) => b.from - a.from);
  grades.forEach(({ from, name }, index) => {
    const meaning = index === grades.length - 1 ? rules.grade.lowestMeaning : rules.grade.meaning;
    row(
      RULE_KEYS.grade,
      rules.grade.name(index + 1),
      number(from, SCORE_FORMAT),
      words.gradeName(name),
      meaning,
      rules.grade.source,
    );
  });

  const first = HEADER_ROW + 1;
  paintBody(draft, first, draft.rows.length - first, BODY);
  paint(draft, area(first, value, draft.rows.length - first, 1), EDITABLE);
  paint(draft, area(RULE_ROWS.firstGrade, unit, grades.length, 1), EDITABLE);
  paint(draft, area(RULE_ROWS.organisation, value, 1, 1), { horizontal: "left", wrap: true });
  paint(draft, area(RULE_ROWS.redBelow, value, 2, 1), { numberFormat: PERCENT_FORMAT });
  paint(draft, area(RULE_ROWS.firstGrade, value, grades.length, 1), { numberFormat: SCORE_FORMAT });

  draft.validations.push(
    {
      area: area(RULE_ROWS.redBelow, value, 2, 1),
      kind: "decimal",
      minimum: 0,
      maximum: HIGHEST_LIMIT,
      message: words.ruleMessages.limit,
    },
    {
      area: area(RULE_ROWS.belowMinimum, value, 1, 1),
      kind: "list",
      choices: Object.values(words.ruleWords.belowMinimum),
      message: words.ruleMessages.belowMinimum,
    },
    {
      area: area(RULE_ROWS.firstGrade, value, grades.length, 1),
      kind: "decimal",
      minimum: 0,
      maximum: HIGHEST_TOTAL,
      message: words.ruleMessages.grade,
    },
  );
  return finished(draft, {
    role: "rules",
    name: options.names.rules,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 0,
    hidden: [RULE_COLUMNS.key],
    orientation: "landscape",
    footer: words.footer(options.names.rules),
  });
}
