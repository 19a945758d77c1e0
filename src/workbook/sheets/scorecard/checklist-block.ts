import { referenceTo } from "../../cell-ref";
import { valueOf } from "../../figure";
import { scoreOfChecklist } from "../../kpi-kinds/checklist";
import type { ChecklistItem } from "../../scorecard-model";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { addHeader, addRow, addRunningRow, area, type Draft, paint, wholeRows } from "../../writing/draft";
import { figureCell } from "../../writing/figure-cell";
import {
  checklistFormula,
  MARKS,
  NOT_PASSED,
  PASSED,
  passedMark,
  passedFormula,
} from "../../writing/formulas/checklist";
import { figureFormat, SCORE_FORMAT } from "../../writing/number-format";
import { levelColumns, type ScorecardColumns } from "../../kpi-kinds/scorecard-columns";
import { down } from "../../writing/addresses";
import type { ChecklistRows } from "./layout";
import { BODY, figures, TOTAL, WRAPPED } from "../../writing/styles";
import type { Writing } from "../../writing/writing";

/**
 * A checklist below the scorecard: its items with weight and mark, and the score they give.
 *
 * Not beside it: scorecards with a checklist come to 140 to 175 digits across, a checklist to 65 at least, and A4 holds
 * 147 at full size. Side by side they would be printed at 60 to 70 %, letters of 6 to 7 points, to spare half a page. And
 * a checklist that changed sides as titles grow would take away the cells that a user's formulas refer to.
 */
export function addChecklist(
  draft: Draft,
  writing: Writing,
  rows: ChecklistRows,
  columns: ScorecardColumns,
): void {
  const { weight, firstLevel, result, score, kpi } = columns;
  const noLevels = levelColumns(columns, result - firstLevel);
  const { words, options } = writing;
  const { checklist, first, last } = rows;
  draft.keptWithNext.add(addRow(draft, []));
  addRunningRow(draft, textCell(checklist.title));
  addHeader(draft, [
    words.checklist,
    words.columns.weight,
    ...noLevels.map(() => ""),
    words.passedColumn,
    words.columns.score,
  ]);
  for (const item of checklist.items)
    addRow(draft, [
      textCell(`${item.id} ${item.title}`.trim()),
      figureCell(writing, item.weight, valueOf(item.weight), weightFormat(item)),
      ...noLevels.map(() => EMPTY),
      mark(writing, item),
    ]);

  const weights = down(weight, first, last);
  const points = scoreOfChecklist(checklist);
  const plain = numberCell(points, SCORE_FORMAT);
  const stated = checklist.items.map((item) => valueOf(item.weight) ?? 0);
  addRow(draft, [
    textCell(words.checklistScore),
    ruleCell(
      options.formulas,
      numberCell(
        stated.reduce((sum, one) => sum + one, 0),
        figureFormat(0),
      ),
      () => `SUM(${weights})`,
    ),
    ...noLevels.map(() => EMPTY),
    EMPTY,
    points === null
      ? plain
      : ruleCell(options.formulas, plain, (language) =>
          checklistFormula(language, down(result, first, last), weights),
        ),
  ]);

  const count = checklist.items.length;
  draft.together.push({ first: rows.title, last: rows.score });
  // Where that is more than a page, the sum goes with the last of what it sums up.
  draft.keptWithNext.add(last);
  paint(draft, wholeRows(draft, rows.title), { bold: true });
  paint(draft, wholeRows(draft, first, count + 1), BODY);
  paint(draft, area(first, kpi, count + 1, 1), WRAPPED);
  paint(draft, area(first, weight, count + 1, 1), figures(figureFormat(mostDecimals(checklist.items))));
  paint(draft, area(first, result, count, 1), { horizontal: "right" });
  paint(draft, wholeRows(draft, rows.score), TOTAL);
  paint(draft, area(rows.score, score, 1, 1), figures(SCORE_FORMAT));
}

const weightFormat = (item: ChecklistItem): string => figureFormat(item.weight?.decimals ?? 0);

const mostDecimals = (items: readonly ChecklistItem[]): number =>
  Math.max(0, ...items.map((item) => item.weight?.decimals ?? 0));

/** The item's mark, from the user's own cell where the formula reads it as the reader did. */
function mark({ options }: Writing, { passed, passedCell }: ChecklistItem): Cell {
  const plain = textCell(passed ? PASSED : NOT_PASSED);
  const typed = options.textOf?.(passedCell) ?? null;
  return typed !== null && passedMark(typed) !== passed
    ? plain
    : ruleCell(options.formulas, plain, (language) =>
        passedFormula(language, referenceTo(passedCell), MARKS),
      );
}
