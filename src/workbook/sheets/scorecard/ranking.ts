/** Several offices' scorecards side by side, the best first. */
import { highestPoints } from "../../scoring";
import { at, down } from "../../writing/addresses";
import { EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { addHeader, addRow, area, type Draft, paint } from "../../writing/draft";
import { NO_FIGURE } from "../../writing/formulas/formula";
import { PERCENT_FORMAT } from "../../writing/number-format";
import { BODY, figures, WRAPPED } from "../../writing/styles";
import type { Writing } from "../../writing/writing";
import type { RankingRows, ScorecardLayout } from "./layout";
import { gradeShown, isAssessed, shareOf, totalFormat } from "./totals";

/** Name, rank, grade, share of the highest total, total; each leads to its scorecard below. */
export function addRanking(
  draft: Draft,
  writing: Writing,
  { first, last, ranked }: RankingRows,
  { columns }: ScorecardLayout,
): void {
  const { words, options } = writing;
  const { kpi, weight, firstLevel, result, score, weighted } = columns;
  const graded = ranked.some(({ totals }) => totals.grade !== null);
  const between = Array.from({ length: result - firstLevel }, () => EMPTY);
  addHeader(draft, [
    words.scorecard.office,
    words.scorecard.rank,
    ...between.map(() => ""),
    graded ? words.grade : "",
    words.scorecard.share,
    words.total,
  ]);
  const shares = down(score, first, last).replace(/(\d+)/g, "$$$1");
  ranked.forEach((block, index) => {
    const { assessed, totals } = block;
    const row = first + index;
    const highest = highestPoints(assessed.scale);
    const { grade } = totals;
    const rank = 1 + ranked.filter((other) => other.assessed.share > assessed.share).length;
    const format = totalFormat(highest);
    addRow(draft, [
      textCell(assessed.scorecard.name),
      ruleCell(
        options.formulas,
        numberCell(isAssessed(block) ? rank : null, "0"),
        () => `IF(ISNUMBER(${at(row, score)}),RANK(${at(row, score)},${shares}),${NO_FIGURE})`,
      ),
      ...between,
      grade === null
        ? EMPTY
        : ruleCell(options.formulas, textCell(gradeShown(writing, block)), () => at(grade, weighted)),
      ruleCell(
        options.formulas,
        numberCell(shareOf(block), PERCENT_FORMAT),
        () => `IF(ISNUMBER(${at(row, weighted)}),ROUND(${at(row, weighted)}/${highest},4),${NO_FIGURE})`,
      ),
      ruleCell(
        options.formulas,
        numberCell(isAssessed(block) ? assessed.total : null, format),
        () => `IF(${at(totals.weightAssessed, weighted)}=0,${NO_FIGURE},${at(totals.total, weighted)})`,
      ),
    ]);
    paint(draft, area(row, weighted, 1, 1), figures(format));
  });
  const count = last - first + 1;
  paint(draft, area(first, kpi, count, weighted + 1), BODY);
  paint(draft, area(first, kpi, count, 1), WRAPPED);
  paint(draft, area(first, weight, count, 1), figures("0"));
  paint(draft, area(first, result, count, 1), { horizontal: "right" });
  paint(draft, area(first, score, count, 1), figures(PERCENT_FORMAT));
}
