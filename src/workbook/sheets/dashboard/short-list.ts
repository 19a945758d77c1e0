/** The table of the plans that fell short, the worst first: a fixed number of lines, which follow the figures. */
import { nextStatusOf, listedStanding, targetCell } from "./line-workings";
import { decimal } from "../../../kpi/decimal";
import { outlookOf } from "../../outlook";
import { decimalsOfPlan } from "../../plan-figures";
import { isShort, type Standing } from "../../standing";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area, type Draft, paint } from "../../writing/draft";
import { NO_FIGURE, quoted } from "../../writing/formulas/formula";
import { figureFormat, PERCENT_FORMAT } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import { plainStatus, statusColours, statusWords } from "../../writing/status-cell";
import { BESIDE_FIGURES, BODY, figures, HEADER, NOTE, WRAPPED } from "../../writing/styles";
import type { Writing } from "../../writing/writing";
import { joinedText } from "./joined-text";
import { layoutOf, type ListRows, type PageColumn } from "./layout";
import type { Place } from "./place";
import { countCell, lineCell, planColumn, summaryColumn } from "./references";

export function placeShortList(place: Place, draft: Draft, writing: Writing): void {
  const { rows, columns, page, standings, ranked } = layoutOf(writing);
  const { list } = rows;
  if (!list) return;
  const { formulas } = writing.options;
  const words = writing.words.dashboard;
  const short = standings.filter(isShort).length;
  const count = countCell(writing, "short");
  const [none, counted] =
    ranked.length === 0 ? [words.noneAssessed, countCell(writing, "assessed")] : [words.noneShort, count];
  place(
    list.title,
    0,
    ruleCell(
      formulas,
      textCell(short === 0 ? none : words.shortPlans),
      () => `IF(${counted}=0,${quoted(none)},${quoted(words.shortPlans)})`,
    ),
  );
  for (const { name } of page) place(list.header, columns.ofPage(name), headerCell(writing, name, short));
  for (let row = list.first; row <= list.last; row++)
    for (const { name } of page)
      place(
        row,
        columns.ofPage(name),
        listCell(writing, name, row - list.first, listedStanding(writing, row - list.first)),
      );
  const { lines } = list;
  const others = short - lines;
  place(
    list.others,
    columns.ofPage("title"),
    ruleCell(
      formulas,
      textCell(others > 0 ? words.othersShort(String(others)) : ""),
      () => `IF(${count}>${lines},${joinedText(words.othersShort, `${count}-${lines}`)},"")`,
    ),
  );
  paintList(draft, writing, list);
}

/** Above lines that are all empty there is no heading either, until a plan falls short. */
function headerCell(writing: Writing, name: PageColumn, short: number): Cell {
  const header = headerOf(writing, name);
  if (short > 0) return textCell(header);
  return ruleCell(
    writing.options.formulas,
    EMPTY,
    () => `IF(${countCell(writing, "short")}=0,"",${quoted(header)})`,
  );
}

function headerOf({ words }: Writing, name: PageColumn): string {
  const { columns, dashboard } = words;
  switch (name) {
    case "id":
      return columns.id;
    case "title":
      return columns.plan;
    case "unit":
    case "target":
    case "result":
    case "achievement":
    case "status":
      return columns[name];
    default:
      return dashboard.columns[name];
  }
}

/** A cell of a line: empty where fewer plans fell short. */
function listCell(writing: Writing, name: PageColumn, line: number, standing: Standing | null): Cell {
  const { rows } = layoutOf(writing);
  const row = rows.lines.first + line;
  const listed = lineCell(writing, row, "listed");
  const plain = standing ? plainCell(writing, name, standing) : EMPTY;
  return ruleCell(
    writing.options.formulas,
    plain,
    () => `IF(${listed}="","",${expressionOf(writing, name, row)})`,
  );
}

function plainCell(writing: Writing, name: PageColumn, standing: Standing): Cell {
  const { words, assessment } = writing;
  const { plan, target, result, achievement, status } = standing;
  const format = figureFormat(decimalsOfPlan({ plan }));
  const { running } = layoutOf(writing);
  const assessed = assessment.plans.find((each) => each.plan === plan);
  const outlook = assessed && running !== null ? outlookOf(assessed, assessment.model, running) : null;
  switch (name) {
    case "id":
    case "title":
      return textCell(plan[name]);
    case "unit":
      return textCell(words.unit(plan.unit));
    case "target":
      return targetCell(standing);
    case "result":
      return numberCell(result, format);
    case "achievement":
      return numberCell(achievement, PERCENT_FORMAT);
    case "status":
      return plainStatus(status, statusWords(writing));
    case "toTarget": {
      const single = typeof targetCell(standing).content === "number" && target !== null && result !== null;
      return numberCell(single ? decimal(Math.abs(target - result)) : null, format);
    }
    case "toNext":
      return numberCell(nextStatusOf(writing, standing)?.missing ?? null, format);
    case "annualTarget":
      return targetCell({ ...standing, quarter: null, target: assessed?.annual.target ?? null });
    case "due":
    case "done":
    case "runRate":
    case "forecast":
      return numberCell(outlook?.[name] ?? null, format);
  }
}

function expressionOf(writing: Writing, name: PageColumn, row: number): string {
  const listed = lineCell(writing, row, "listed");
  const [target, result] = [lineCell(writing, row, "target"), lineCell(writing, row, "result")];
  switch (name) {
    case "id":
    case "title":
      return `INDEX(${summaryColumn(writing, name)},${listed})`;
    case "unit":
      // Of a blank cell it would be a nought.
      return `INDEX(${summaryColumn(writing, name)},${listed})&""`;
    case "target":
    case "result":
    case "achievement":
    case "status":
      return lineCell(writing, row, name);
    case "toTarget":
      return `IF(COUNT(${target},${result})<2,${NO_FIGURE},ROUND(ABS(${target}-${result}),10))`;
    case "toNext": {
      const required = lineCell(writing, row, "required");
      return `IF(COUNT(${required},${result})<2,${NO_FIGURE},ROUND(ABS(${required}-${result}),10))`;
    }
    case "annualTarget":
      return `INDEX(${summaryColumn(writing, "target")},${listed})`;
    case "done":
      return `INDEX(${summaryColumn(writing, "result")},${listed})`;
    case "due":
    case "runRate":
    case "forecast":
      return `INDEX(${planColumn(writing, name)},${listed})`;
  }
}

const TEXTS: readonly PageColumn[] = ["id", "title", "unit"];

function paintList(draft: Draft, writing: Writing, list: ListRows): void {
  const { title, header, first, others, lines } = list;
  const { columns, page, ranked } = layoutOf(writing);
  const across = (row: number, rows = 1) => area(row, 0, rows, columns.printed);
  paint(draft, across(title), { bold: true, sizeStep: 1 });
  // Lines that are empty now stay without rules, or the table would look unfinished.
  const filled = ranked.slice(0, lines).filter(isShort).length;
  paint(draft, across(header), filled > 0 ? HEADER : { bold: true, wrap: true });
  paint(draft, across(first, lines), { color: PALETTE.ink, vertical: "top" });
  paint(draft, across(first, filled), BODY);
  for (const { name } of page) {
    const column = columns.ofPage(name);
    const style = TEXTS.includes(name)
      ? WRAPPED
      : name === "status"
        ? BESIDE_FIGURES
        : figures(formatOf(name));
    paint(draft, area(first, column, lines, 1), style);
    const { horizontal = "left", indent = 0 } = style;
    paint(draft, area(header, column, 1, 1), { horizontal, indent });
  }
  paintDecimalsOfLines(draft, writing, list);
  paint(draft, across(others), NOTE);
  draft.conditional.push(
    ...statusColours(area(first, columns.ofPage("status"), lines, 1), statusWords(writing)),
  );
  draft.running.add(title).add(others);
}

const formatOf = (name: PageColumn): string => (name === "achievement" ? PERCENT_FORMAT : figureFormat(0));

/** Figures with the decimals of the plan whose line it is now. */
function paintDecimalsOfLines(draft: Draft, writing: Writing, { first, lines }: ListRows): void {
  const { columns, page, ranked } = layoutOf(writing);
  ranked.slice(0, lines).forEach((standing, line) => {
    const decimals = decimalsOfPlan(standing);
    if (decimals === 0 || !isShort(standing)) return;
    for (const { name } of page)
      if (!TEXTS.includes(name) && name !== "status" && name !== "achievement")
        paint(draft, area(first + line, columns.ofPage(name), 1, 1), figures(figureFormat(decimals)));
  });
}
