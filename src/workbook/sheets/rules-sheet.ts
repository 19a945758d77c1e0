import { type ConventionNote, notesOf } from "../conventions/convention";
import type { SheetPlan, Validation } from "../sheet-plan";
import { HIGHEST_TOTAL, SETTINGS, type SettingName } from "../settings";
import { type SheetWords, vocabularyOf } from "../words";
import { type Cell, EMPTY, textCell } from "../writing/cell";
import { addHeader, addRow, area, type Draft, finished, newDraft, paint, paintBody } from "../writing/draft";
import { formatted, PERCENT_FORMAT, SCORE_FORMAT } from "../writing/number-format";
import { RULE_COLUMNS, ruleKey, type RuleRow, ruleRows, scaleWord } from "../writing/rule-rows";
import { FIRST_RULE_ROW, ruledScorecards } from "../writing/rules-cells";
import { BESIDE_TEXT, BODY, EDITABLE, NOTE, WRAPPED } from "../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../writing/title-block";
import { pageTexts } from "../writing/page-texts";
import type { Writing } from "../writing/writing";

/** Every choice an organisation makes, one a row; the other sheets' formulas refer to these cells. */
export function rulesSheet(writing: Writing): SheetPlan {
  const { words, settings, options } = writing;
  const { columns } = words;
  const draft = newDraft([
    { header: columns.setting, style: WRAPPED, widest: 36 },
    { header: columns.value, style: { horizontal: "right" }, widest: 24 },
    { header: columns.settingUnit, style: BESIDE_TEXT, widest: 24 },
    { header: columns.meaning, style: BESIDE_TEXT, widest: 60 },
    { header: columns.source, style: BESIDE_TEXT, widest: 24 },
    { header: columns.key, style: NOTE, widest: 14 },
  ]);
  addTitleBlock(draft, writing, "rules", textCell(words.rulesNote));
  addHeader(draft);
  const rows = ruleRows(settings, ruledScorecards(writing));
  for (const row of rows) addRow(draft, cellsOf(writing, row));

  paintBody(draft, FIRST_RULE_ROW, rows.length, BODY);
  paint(draft, area(FIRST_RULE_ROW, RULE_COLUMNS.value, rows.length, 1), EDITABLE);
  rows.forEach((row, index) => addLookAndLimits(draft, words, row, FIRST_RULE_ROW + index));
  return finished(draft, {
    role: "rules",
    name: options.names.rules,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 0,
    hidden: [RULE_COLUMNS.key],
    orientation: "landscape",
    pageTexts: pageTexts(writing, "rules"),
  });
}

function cellsOf(writing: Writing, row: RuleRow): Cell[] {
  const { words } = writing;
  const { name, unit, meaning, source } = textOf(words, row);
  const shown = [meaning, ...noted(writing, row)].join(" · ");
  return [textCell(name), valueCell(writing, row), ...[unit, shown, source, ruleKey(row)].map(textCell)];
}

/** The organisation's own way, where the sheets show one and the setting leaves it to them. */
function noted({ words, assessment }: Writing, row: RuleRow): string[] {
  const kind = row.kind === "setting" ? NOTE_OF[row.name] : undefined;
  return notesOf(assessment.conventions)
    .filter((note) => note.kind === kind)
    .map(words.conventionSentence);
}

/** What is noted of a setting that leaves it to the sheets. */
const NOTE_OF: Partial<Record<SettingName, ConventionNote["kind"]>> = {
  carryForward: "no-carry-forward",
  lowerIsBetter: "inverse",
};

/** The words of a row; a grade's own name stands where the others have their unit. */
function textOf(words: SheetWords, row: RuleRow) {
  switch (row.kind) {
    case "organisation":
      return words.organisationRule;
    case "setting":
      return words.settings[row.name];
    case "scale":
      return words.scaleRules[row.choice](row.scorecard);
    case "grade": {
      const { name, meaning, lowestMeaning, source } = words.gradeRule;
      return {
        name: name(row.number, row.scorecard),
        unit: row.band ? words.gradeName(row.band.name) : "",
        meaning: row.lowest ? lowestMeaning : meaning,
        source,
      };
    }
  }
}

const number = (figure: number, format: string): Cell => ({
  content: figure,
  shown: formatted(figure, format),
});

function valueCell({ words, settings, options }: Writing, row: RuleRow): Cell {
  switch (row.kind) {
    case "organisation":
      return filled(options.organisation?.trim() ?? "");
    case "setting":
      return settingCell(settings, words, row.name);
    case "scale":
      return filled(scaleWord(words, settings.scorecards[row.scorecard] ?? {}, row.choice));
    case "grade":
      return row.band ? number(row.band.from, SCORE_FORMAT) : EMPTY;
  }
}

const filled = (text: string): Cell => (text === "" ? EMPTY : textCell(text));

function settingCell<Name extends SettingName>(
  settings: Writing["settings"],
  words: SheetWords,
  name: Name,
): Cell {
  const written = SETTINGS[name].write(settings[name], vocabularyOf(words, name));
  if (written === null) return EMPTY;
  return typeof written === "number" ? number(written, PERCENT_FORMAT) : textCell(written);
}

/** How a row's cells look, and what may be entered in them. */
function addLookAndLimits(draft: Draft, words: SheetWords, row: RuleRow, at: number): void {
  const value = area(at, RULE_COLUMNS.value, 1, 1);
  const limit = (rule: ValidationRule): void => limitTo(draft, at, rule);
  switch (row.kind) {
    case "organisation":
      return paint(draft, value, { horizontal: "left", wrap: true });
    case "setting": {
      const { kind, maximum } = SETTINGS[row.name];
      if (kind === "choice") return limit(list(words, Object.values(vocabularyOf(words, row.name))));
      paint(draft, value, { numberFormat: PERCENT_FORMAT });
      return limit({
        kind: "decimal",
        minimum: 0,
        maximum: maximum ?? 0,
        message: words.ruleMessages[kind]((maximum ?? 0) * 100),
      });
    }
    case "scale":
      return limit(
        list(words, Object.values(row.choice === "mode" ? words.scaleModes : words.choices.belowMinimum)),
      );
    case "grade":
      paint(draft, area(at, RULE_COLUMNS.unit, 1, 1), EDITABLE);
      paint(draft, value, { numberFormat: SCORE_FORMAT });
      return limit({
        kind: "decimal",
        minimum: 0,
        maximum: HIGHEST_TOTAL,
        message: words.ruleMessages.grade,
      });
  }
}

type WithoutArea<Each> = Each extends Validation ? Omit<Each, "area"> : never;
type ValidationRule = WithoutArea<Validation>;

/** Rows below each other that take the same share one validation. */
function limitTo(draft: Draft, row: number, rule: ValidationRule): void {
  const before = draft.validations.at(-1);
  const follows = before && before.area.row + before.area.rows === row;
  if (follows && JSON.stringify({ ...before, area: null }) === JSON.stringify({ area: null, ...rule }))
    before.area = { ...before.area, rows: before.area.rows + 1 };
  else draft.validations.push({ area: area(row, RULE_COLUMNS.value, 1, 1), ...rule });
}

const list = (words: SheetWords, choices: string[]): ValidationRule => ({
  kind: "list",
  choices,
  message: words.ruleMessages.choice(choices),
});
