/** A KPI of several conditions, each with targets of its own; the weakest one's score counts: `domain.md` §6. */
import { weakest } from "../../kpi/compound";
import { valueOf } from "../figure";
import { scoreAgainst } from "../scoring";
import { down } from "../writing/addresses";
import { EMPTY, ruleCell } from "../writing/cell";
import { NO_FIGURE } from "../writing/formulas/formula";
import type { KpiKind } from "./kpi-kind";
import { checkOrder, measureStep, scoreCell } from "./numeric";

export const compoundKind: KpiKind<"compound"> = {
  score: ({ conditions }, scale) =>
    weakest(
      conditions.map(({ result, levels, polarity }) =>
        scoreAgainst(valueOf(result), levels, polarity, scale),
      ),
    ),

  check: ({ conditions, id }) => conditions.flatMap(({ levels }) => checkOrder(levels, id)),

  nextStep({ conditions }, _, scale) {
    const scored = conditions.map((condition) => ({
      condition,
      score: scoreAgainst(valueOf(condition.result), condition.levels, condition.polarity, scale) ?? 0,
    }));
    const [lowest] = scored.sort((a, b) => a.score - b.score);
    return lowest ? measureStep(lowest.condition, lowest.score, scale) : null;
  },

  reportedAs: "compound",
  reportedResult: ({ conditions }) => conditions[0]?.result?.value ?? null,
  below: ({ conditions }) => ({ conditions, checklist: null }),
  hasWording: false,
  figures: () => [],

  cells(writing, _, { scale, columns, score, conditions }) {
    const plain = scoreCell(score);
    const scores = conditions && down(columns.score, conditions.first, conditions.last);
    return {
      levels: scale.points.map(() => EMPTY),
      result: EMPTY,
      score:
        scores === null
          ? plain
          : ruleCell(
              writing.options.formulas,
              plain,
              // The weakest condition's; one without a score leaves the KPI unassessed, and MIN passes an error on.
              // ISTEXT, since LibreOffice's COUNTIF takes "*" for numbers too.
              () => `IF(SUMPRODUCT(--ISTEXT(${scores}))>0,${NO_FIGURE},MIN(${scores}))`,
            ),
    };
  },
};
