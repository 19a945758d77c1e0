/** What each finding says, in English: what is wrong first, then what to do. */
import type { Finding, FindingKind } from "../../workbook/finding";
import { inSentence, withTwoDecimals } from "../in-sentence";

const quarterOf = ({ detail }: Finding): string =>
  detail["quarter"] === undefined ? "" : `Quarter ${detail["quarter"]}: `;

const WHAT: Record<string, string> = {
  target: "a target",
  operating: "an operating target",
  result: "a result",
  percent: "a percentage",
  weight: "a weight",
  level: "a target level",
  score: "a score",
  passed: "a mark for passed or not passed",
};

const what = (word: string | number | undefined): string => WHAT[String(word ?? "")] ?? "a figure";

const difference = (
  one: string | number | null | undefined,
  other: string | number | null | undefined,
): string =>
  typeof one === "number" && typeof other === "number" ? ` (${inSentence(Math.abs(one - other))} apart)` : "";

type Detail = Finding["detail"];

/** Where in a table: “South”, column “Done (%)”. */
const placeIn = ({ row, column }: Detail): string =>
  [row ? `“${row}”` : "", column ? `column “${column}”` : ""].filter((part) => part !== "").join(", ");

/** The two figures that a percentage of a table is of. */
const ofTable = ({ part, partName, base, baseName, growth }: Detail): string =>
  growth === undefined
    ? ` (${partName ?? ""} ${inSentence(part)} of ${baseName ?? ""} ${inSentence(base)})`
    : ` (${inSentence(part)} after ${inSentence(base)})`;

/** A total within a table, or of the regions of a plan. */
function tableSum({ detail, reported, computed }: Finding): string {
  const sum = inSentence(detail["sum"] ?? computed);
  const apart = difference(computed, reported);
  const parts = detail["parts"] === undefined ? "" : ` (${detail["parts"]})`;
  switch (detail["along"]) {
    case "regions": {
      const of = detail["what"] === "target" ? "target" : "result";
      const quarter = detail["quarter"] === undefined ? "" : ` of quarter ${detail["quarter"]}`;
      return `The regions' ${of}s${quarter} add up to ${sum} (${detail["where"] ?? ""}), but the plan's ${of} is ${inSentence(reported)}${apart}. Make them agree.`;
    }
    case "both":
      return `${placeIn(detail)}: the totals that this figure is in agree on ${sum}, but the figure is ${inSentence(reported)}${apart}. Correct the figure, or all of those totals.`;
    case "difference":
      return `${placeIn(detail)}: “${detail["whole"] ?? ""}” less “${detail["less"] ?? ""}” is ${sum}${parts}, but the figure is ${inSentence(reported)}${apart}. Correct one of the three.`;
    case "row":
      return `${placeIn(detail)}: the figures of the row add up to ${sum}${parts}, but the total is ${inSentence(reported)}${apart}. Correct a figure or the total.`;
    default:
      return `${placeIn(detail)}: the figures of the column add up to ${sum}${parts}, but the total is ${inSentence(reported)}${apart}. Correct a figure or the total.`;
  }
}

const MESSAGES: Record<FindingKind, (finding: Finding) => string> = {
  "percent-mismatch": (finding) => {
    const { severity, reported, computed, detail } = finding;
    const printed = withTwoDecimals(reported);
    const right = withTwoDecimals(computed);
    if (detail["part"] !== undefined)
      return severity === "rounding"
        ? `${placeIn(detail)}: the reported percentage ${printed} was cut off; rounded it is ${right}${ofTable(detail)}.`
        : `${placeIn(detail)}: the reported percentage ${printed} differs from the computed ${right}${ofTable(detail)}. Check the figures, or correct the percentage.`;
    const from =
      detail["result"] === undefined || detail["target"] === undefined
        ? ""
        : ` (result ${inSentence(detail["result"])} against target ${inSentence(detail["target"])})`;
    return severity === "rounding"
      ? `${quarterOf(finding)}The reported percentage ${printed} was cut off; rounded it is ${right}${from}.`
      : `${quarterOf(finding)}The reported percentage ${printed} differs from the computed ${right}${from}. Check the result and the target, or correct the percentage.`;
  },
  "operating-target-mismatch": (finding) =>
    `${quarterOf(finding)}The reported operating target ${inSentence(finding.reported)} differs from ${inSentence(finding.computed)}, the target with what earlier quarters left over. Check the earlier quarters' targets and results.`,
  "planned-sum": ({ detail, reported, computed }) => {
    const [sum, target] = [detail["sum"] ?? computed, detail["target"] ?? reported];
    return `The quarters' targets add up to ${inSentence(sum)}, but the annual target is ${inSentence(target)}${difference(sum, target)}. Correct a quarter's target or the annual one.`;
  },
  "result-sum": ({ detail, reported, computed }) => {
    const [sum, result] = [detail["sum"] ?? computed, detail["result"] ?? reported];
    if (detail["accumulation"] === "cumulative")
      return `The last quarter's cumulative result is ${inSentence(sum)}, but the annual result is ${inSentence(result)}${difference(sum, result)}. Make them agree.`;
    const closing =
      detail["missingQuarter"] === undefined || detail["closing"] === undefined
        ? "Correct a quarter's result or the annual one."
        : `Quarter ${detail["missingQuarter"]} is blank; a result of ${inSentence(detail["closing"])} there would close the gap. Fill it in or correct the annual result.`;
    return `The quarters' results add up to ${inSentence(sum)}, but the annual result is ${inSentence(result)}${difference(sum, result)}. ${closing}`;
  },
  "parts-sum": (finding) => {
    const { detail, reported, computed } = finding;
    if (detail["along"] !== undefined) return tableSum(finding);
    const sum = detail["sum"] ?? computed;
    const of = detail["what"] === "target" ? "targets" : "results";
    return `The ${of} of the parts${detail["parts"] === undefined ? "" : ` ${detail["parts"]}`} add up to ${inSentence(sum)}, but the whole is ${inSentence(reported)}${difference(sum, reported)}. Correct a part or the whole.`;
  },
  "unit-mismatch": ({ detail }) =>
    Number(detail["typo"] ?? 0) > 0
      ? `The unit “${detail["found"] ?? ""}” is likely a typo of “${detail["unit"] ?? ""}”. Check the spelling.`
      : `The unit “${detail["found"] ?? ""}” differs from the plan's “${detail["unit"] ?? ""}”. Use one unit within a plan.`,
  "weights-sum": ({ detail, reported }) => {
    const sum = detail["sum"] ?? reported;
    const scope = detail["scope"] === "checklist" ? "The checklist's weights" : "The KPIs' weights";
    return `${scope} add up to ${inSentence(sum)} instead of 100${difference(sum, 100)}. Correct the weights.`;
  },
  "targets-order": ({ detail }) =>
    `The minimum, standard and advanced targets${detail["levels"] === undefined ? "" : ` (${detail["levels"]})`} neither rise nor fall, so there is no score. Correct the targets.`,
  duplicate: ({ id, detail }) =>
    `Number ${id ?? "–"} is used already${detail["first"] === undefined ? "" : ` in cell ${detail["first"]}`}. Give each its own number.`,
  orphan: ({ id, detail }) =>
    `Number ${id ?? "–"} has no parent${detail["parent"] === undefined ? "" : ` ${detail["parent"]}`} above it. Add the parent or correct the number.`,
  "result-without-target": (finding) =>
    `${quarterOf(finding)}There is a result${typeof finding.reported === "number" ? ` of ${inSentence(finding.reported)}` : ""} but no target, so there is no percentage. State the target.`,
  "target-without-result": (finding) =>
    `${quarterOf(finding)}There is a target, and the ${finding.detail["quarter"] === undefined ? "year" : "quarter"} is over, but no result. Report the result.`,
  unreadable: ({ detail, reported }) =>
    `Expected ${what(detail["expected"])} but found the text “${detail["text"] ?? reported ?? ""}”. Replace it with something that can be read.`,
  "cell-error": ({ detail, reported }) =>
    `The cell holds the error ${detail["error"] ?? reported ?? "–"}. Correct its formula.`,
};

/** The sentence for a finding. */
export const finding = (finding: Finding): string => MESSAGES[finding.kind](finding);
