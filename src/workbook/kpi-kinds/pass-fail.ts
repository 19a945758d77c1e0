/** A KPI with one mark that is passed or not: `domain.md` §6. */
import { pass } from "../../kpi/pass";
import { valueOf } from "../figure";
import { highestPoints } from "../scoring";
import { at } from "../writing/addresses";
import { DASH, ruleCell, textCell } from "../writing/cell";
import { figureCell } from "../writing/figure-cell";
import { passFormula } from "../writing/formulas/pass";
import { type KpiKind, NOTHING_BELOW } from "./kpi-kind";
import { scoreCell, stepTo } from "./numeric";
import { levelColumns } from "./scorecard-columns";

export const passFailKind: KpiKind<"pass-fail"> = {
  score({ result, passMark, polarity }, scale) {
    if (!result) return null;
    return pass(result.value, passMark.value, polarity ?? "higher") === 100 ? highestPoints(scale) : 0;
  },

  check: () => [],
  nextStep: ({ result, passMark }, _, scale) =>
    result && stepTo(highestPoints(scale), passMark.value, result),
  reportedAs: "pass-fail",
  reportedResult: ({ result }) => valueOf(result),
  below: () => NOTHING_BELOW,
  hasWording: false,

  // The mark stands in the best level's column.
  figures: ({ passMark, result }, { points }) => [...points.slice(1).map(() => null), passMark, result],

  cells(writing, { passMark, result, polarity }, { row, columns, scale, format, score }) {
    const [first, ...others] = levelColumns(columns, scale.points.length);
    const cells = {
      result: at(row, columns.result),
      passMark: at(row, others.at(-1) ?? first ?? columns.firstLevel),
      highest: highestPoints(scale),
      polarity,
    };
    return {
      levels: [...others.map(() => textCell(DASH)), figureCell(writing, passMark, passMark.value, format)],
      result: figureCell(writing, result, valueOf(result), format),
      score: ruleCell(writing.options.formulas, scoreCell(score), (language) => passFormula(language, cells)),
    };
  },
};
