/** What each finding says, in English: what is wrong first, then what to do. */
import type { Expected, FindingOf, FindingSentences, PercentDetail } from "../../workbook/finding";
import type { Period } from "../../workbook/period";
import { findingSentence } from "../finding-sentence";
import { inSentence, withTwoDecimals } from "../in-sentence";

const ofQuarter = (quarter: number | null): string => (quarter === null ? "" : `Quarter ${quarter}: `);

const EXPECTED: Readonly<Record<Expected, string>> = {
  target: "a target",
  operating: "an operating target",
  result: "a result",
  percent: "a percentage",
  weight: "a weight",
  level: "a target level",
  passed: "a mark for passed or not passed",
  amount: "an amount of money",
};

const apart = (one: number | string | null, other: number | string | null): string =>
  typeof one === "number" && typeof other === "number" ? ` (${inSentence(Math.abs(one - other))} apart)` : "";

/** “South”, column “Done (%)” */
const placeIn = ({ row, column }: { row: string; column: string }): string =>
  [row ? `“${row}”` : "", column ? `column “${column}”` : ""].filter((part) => part !== "").join(", ");

/** What a total within a table, of a plan's parts or of its regions comes to. */
function partsSentence({ detail, reported }: FindingOf<"parts-sum">): string {
  const sum = inSentence(detail.sum);
  const difference = apart(detail.sum, reported);
  switch (detail.along) {
    case "plans":
      return `The ${detail.what}s of the parts ${detail.parts} add up to ${sum}, but the whole is ${inSentence(reported)}${difference}. Correct a part or the whole.`;
    case "regions": {
      const quarter = detail.quarter === null ? "" : ` of quarter ${detail.quarter}`;
      return `The regions' ${detail.what}s${quarter} add up to ${sum} (${detail.where}), but the plan's ${detail.what} is ${inSentence(reported)}${difference}. Make them agree.`;
    }
    case "both":
      return `${placeIn(detail)}: the totals that this figure is in agree on ${sum}, but the figure is ${inSentence(reported)}${difference}. Correct the figure, or all of those totals.`;
    case "difference":
      return `${placeIn(detail)}: “${detail.whole}” less “${detail.less}” is ${sum}${added(detail)}, but the figure is ${inSentence(reported)}${difference}. Correct one of the three.`;
    case "row":
    case "column":
      return `${placeIn(detail)}: the figures of the ${detail.along} add up to ${sum}${added(detail)}, but the total is ${inSentence(reported)}${difference}. Correct a figure or the total.`;
  }
}

const added = ({ parts }: { parts: string | null }): string => (parts === null ? "" : ` (${parts})`);

/** Where the percentage is, what it is of, and what to check. */
function percentWords(detail: PercentDetail): { where: string; from: string; advice: string } {
  switch (detail.of) {
    case "target":
      return {
        where: `${ofQuarter(detail.quarter)}The`,
        from: ` (result ${inSentence(detail.result)} against target ${inSentence(detail.target)})`,
        advice: "Check the result and the target, or correct the percentage.",
      };
    case "budget":
      return {
        where: "The",
        from: ` (${inSentence(detail.spent)} spent of ${inSentence(detail.budget)})`,
        advice: "Check the budget and the spending, or correct the percentage.",
      };
    case "table":
      return {
        where: `${placeIn(detail)}: the`,
        from: detail.growth
          ? ` (${inSentence(detail.part)} after ${inSentence(detail.base)})`
          : ` (${detail.partName} ${inSentence(detail.part)} of ${detail.baseName} ${inSentence(detail.base)})`,
        advice: "Check the figures, or correct the percentage.",
      };
  }
}

/** What a figure that adds up others is of. */
function periodWords(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return `of quarter ${period.quarter} in all`;
    case "half":
      return `of the ${period.half === 1 ? "first" : "second"} half in all`;
    case "toDate":
      return `of the first ${period.quarter * 3} months`;
    case "year":
    case "month":
      return "to date";
  }
}

const SENTENCES: FindingSentences = {
  "percent-mismatch": ({ severity, reported, computed, detail }) => {
    const { where, from, advice } = percentWords(detail);
    const [printed, right] = [withTwoDecimals(reported), withTwoDecimals(computed)];
    return severity === "rounding"
      ? `${where} reported percentage ${printed} was cut off; rounded it is ${right}${from}.`
      : `${where} reported percentage ${printed} differs from the computed ${right}${from}. ${advice}`;
  },
  "operating-target-mismatch": ({ reported, computed, detail }) =>
    `${ofQuarter(detail.quarter)}The reported operating target ${inSentence(reported)} differs from ${inSentence(computed)}, the target with what earlier quarters left over. Check the earlier quarters' targets and results.`,
  "planned-sum": ({ detail: { sum, target } }) =>
    `The quarters' targets add up to ${inSentence(sum)}, but the annual target is ${inSentence(target)}${apart(sum, target)}. Correct a quarter's target or the annual one.`,
  "result-sum": ({ detail: { accumulates, sum, result, gap } }) => {
    if (!accumulates)
      return `The last quarter's cumulative result is ${inSentence(sum)}, but the annual result is ${inSentence(result)}${apart(sum, result)}. Make them agree.`;
    const advice = gap
      ? `Quarter ${gap.quarter} is blank; a result of ${inSentence(gap.closing)} there would close the gap. Fill it in or correct the annual result.`
      : "Correct a quarter's result or the annual one.";
    return `The quarters' results add up to ${inSentence(sum)}, but the annual result is ${inSentence(result)}${apart(sum, result)}. ${advice}`;
  },
  "parts-sum": partsSentence,
  "unit-mismatch": ({ detail: { unit, found, typo } }) =>
    typo
      ? `The unit “${found}” is likely a typo of “${unit}”. Check the spelling.`
      : `The unit “${found}” differs from the plan's “${unit}”. Use one unit within a plan.`,
  "remainder-mismatch": ({ reported, detail: { budget, spent }, computed }) =>
    `The remainder is reported as ${inSentence(reported)}, but ${inSentence(budget)} less ${inSentence(spent)} is ${inSentence(computed)}. Check the budget and the spending, or correct the remainder.`,
  "unit-multiple": ({ reported, computed, detail: { unit, found, of } }) =>
    `${inSentence(reported)} ${found} was read as ${inSentence(computed)} ${unit}, ${of === "plan" ? "the plan's unit. Use one unit within a plan." : "the unit of the column it is compared with. Use one unit within a table."}`,
  "weights-sum": ({ detail: { sum, scope } }) => {
    const whose = scope === "checklist" ? "The checklist's weights" : "The KPIs' weights";
    return `${whose} add up to ${inSentence(sum)} instead of 100${apart(sum, 100)}. Correct the weights.`;
  },
  "targets-order": ({ detail }) =>
    `The levels' targets (${detail.levels}) neither rise nor fall, so there is no score. Correct the targets.`,
  "accumulated-mismatch": ({ detail, reported, computed }) => {
    if (detail.along === "plan")
      return `The ${detail.what === "planned" ? "target" : "result"} ${periodWords(detail.period)} is reported as ${inSentence(reported)}, but the ${detail.of} come to ${inSentence(computed)}${apart(computed, reported)}. Make them agree.`;
    return `The accumulated score after ${detail.months} months is reported as ${inSentence(reported)}, but level ${inSentence(detail.level)} × weight ${inSentence(detail.weight)} ÷ 100 is ${inSentence(computed)}. Make the two agree.`;
  },
  "between-bands": ({ detail }) =>
    detail.verdict === "several"
      ? `The result ${inSentence(detail.result)} is in several bands at once, so there is no score. Correct the bands so that none overlap.`
      : `The result ${inSentence(detail.result)} is in none of the bands, so there is no score. Correct the bands so that they leave no gap.`,
  bands: ({ detail }) =>
    detail.problem === "overlap"
      ? `The bands overlap between ${inSentence(detail.from)} and ${inSentence(detail.to)}. Correct them so that none do.`
      : `The bands leave a gap between ${inSentence(detail.from)} and ${inSentence(detail.to)}: a result in it has no score. Correct them so that they meet.`,
  duplicate: ({ id, detail }) =>
    `Number ${id ?? "–"} is used already in cell ${detail.first}. Give each its own number.`,
  orphan: ({ id, detail }) =>
    `Number ${id ?? "–"} has no parent ${detail.parent} above it. Add the parent or correct the number.`,
  "result-without-target": ({ reported, detail }) =>
    `${ofQuarter(detail.quarter)}There is a result${typeof reported === "number" ? ` of ${inSentence(reported)}` : ""} but no target, so there is no percentage. State the target.`,
  "target-without-result": ({ detail: { quarter } }) =>
    `${ofQuarter(quarter)}There is a target, and the ${quarter === null ? "year" : "quarter"} is over, but no result. Report the result.`,
  unreadable: ({ detail }) =>
    `Expected ${EXPECTED[detail.expected]} but found the text “${detail.text}”. Replace it with something that can be read.`,
  "cell-error": ({ detail }) => `The cell holds the error ${detail.error}. Correct its formula.`,
};

/** The sentence for a finding. */
export const finding = findingSentence(SENTENCES);
