/** The rows below a scorecard's KPIs: its total, the share of the highest, what is assessed so far, the grade. */
import { totalDecimals } from "../../../kpi/total";
import { sum } from "../../../kpi/sum";
import { valueOf } from "../../figure";
import { highestPoints } from "../../scoring";
import { at, down } from "../../writing/addresses";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { addRow, area, type Draft, paint } from "../../writing/draft";
import { NO_FIGURE } from "../../writing/formulas/formula";
import { gradeFormula } from "../../writing/formulas/grade";
import { figureFormat, PERCENT_FORMAT, SCORE_FORMAT } from "../../writing/number-format";
import { rulesOf } from "../../writing/rules-cells";
import { BODY, figures, TOTAL, WRAPPED } from "../../writing/styles";
import type { Writing } from "../../writing/writing";
import type { BlockContext } from "./kpi-row";
import type { ComponentRows, ScorecardBlock } from "./layout";

export const weightsOf = ({ component }: ComponentRows): number =>
  sum(component.kpis.map((assessed) => valueOf(assessed.kpi.weight) ?? 0));

/** Decimals of a total: 2 on a scale to 100, 4 on one to 5, where the second decimal decides. */
export const totalFormat = (highest: number): string => `0.${"0".repeat(totalDecimals(highest))}`;

/** While nothing is assessed a grade, a rank or a share would be a verdict on nothing. */
export const isAssessed = ({ assessed }: ScorecardBlock): boolean => assessed.weightAssessed > 0;

export const gradeShown = ({ words }: Writing, block: ScorecardBlock): string => {
  const { grade } = block.assessed;
  return isAssessed(block) && grade !== null ? words.gradeName(grade) : DASH;
};

export const shareOf = (block: ScorecardBlock): number | null =>
  isAssessed(block) ? block.assessed.share : null;

/** The components' subtotals, or the KPIs themselves where a component has no row of its own. */
function sumOfComponents({ components }: ScorecardBlock, column: number): string {
  const parts = components
    .filter(({ component }) => component.kpis.length > 0)
    .map(({ band, first, last }) => (band === null ? down(column, first, last) : at(band, column)));
  return parts.length === 0 ? "0" : `SUM(${parts.join(",")})`;
}

export function addTotals(draft: Draft, { writing, layout: { columns }, block }: BlockContext): void {
  const { words, options } = writing;
  const { totals, assessed } = block;
  const highest = highestPoints(assessed.scale);
  const format = totalFormat(highest);
  const [total, assessedWeight] = [
    at(totals.total, columns.weighted),
    at(totals.weightAssessed, columns.weighted),
  ];
  const between = Array.from({ length: columns.weighted - columns.firstLevel }, () => EMPTY);
  const line = (
    label: string,
    plain: Cell,
    formula: (language: "live" | "native") => string,
    weights = EMPTY,
  ): number =>
    addRow(draft, [textCell(label), weights, ...between, ruleCell(options.formulas, plain, formula)]);

  const allWeights = numberCell(sum(block.components.map(weightsOf)), figureFormat(0));
  line(
    words.total,
    numberCell(assessed.total, format),
    () => sumOfComponents(block, columns.weighted),
    ruleCell(options.formulas, allWeights, () => sumOfComponents(block, columns.weight)),
  );
  if (totals.share !== null)
    line(
      words.scorecard.share,
      numberCell(assessed.share, PERCENT_FORMAT),
      () => `ROUND(${total}/${highest},4)`,
    );
  const scores = down(columns.score, block.first, Math.max(block.first, block.last));
  const weights = down(columns.weight, block.first, Math.max(block.first, block.last));
  line(
    words.weightAssessed,
    numberCell(assessed.weightAssessed, SCORE_FORMAT),
    // Only a KPI has both: components have no score of their own, conditions no weight.
    () => `SUMIF(${scores},">=0",${weights})`,
  );
  line(
    words.totalOfAssessed,
    numberCell(assessed.totalOfAssessed, format),
    () => `IF(${assessedWeight}=0,${NO_FIGURE},${total}/${assessedWeight}*100)`,
  );
  if (totals.grade !== null) {
    const rules = rulesOf(writing);
    const bands = rules.gradesOfScorecard(assessed.scorecard.name) ?? rules.grades;
    line(words.grade, textCell(gradeShown(writing, block)), (language) => {
      const named = gradeFormula(language, { total, ...bands }, options.language);
      return `IF(${assessedWeight}=0,${NO_FIGURE},${named})`;
    });
  }
}

export function paintTotals(draft: Draft, { layout: { columns }, block }: BlockContext): void {
  const { totals, assessed } = block;
  const { kpi, weight, weighted } = columns;
  const last = totals.grade ?? totals.totalOfAssessed;
  const count = last - totals.total + 1;
  const row = (at: number, rows = 1) => area(at, kpi, rows, weighted + 1);
  paint(draft, row(totals.total, count), BODY);
  paint(draft, area(totals.total, kpi, count, 1), WRAPPED);
  paint(draft, area(totals.total, weight, 1, 1), figures(figureFormat(0)));
  paint(draft, area(totals.total, weighted, count, 1), figures(SCORE_FORMAT));
  const format = totalFormat(highestPoints(assessed.scale));
  if (format !== SCORE_FORMAT)
    for (const each of [totals.total, totals.totalOfAssessed])
      paint(draft, area(each, weighted, 1, 1), figures(format));
  if (totals.share !== null) paint(draft, area(totals.share, weighted, 1, 1), figures(PERCENT_FORMAT));
  paint(draft, row(totals.total), TOTAL);
  if (totals.grade !== null) paint(draft, row(totals.grade), { bold: true });
}
