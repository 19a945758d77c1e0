/** What a column of the user's sheets is, in English: with the article its sentences need. */
import type { Locale } from "../locale";

export const columnRoles: Locale["columnRoles"] = {
  number: "the number",
  plan: "the plan",
  issue: "the strategic issue",
  unit: "the unit",
  target: "the target",
  operating: "the operating target",
  result: "the result",
  percent: "the achievement",
  remarks: "the remarks",
  weight: "the weight",
  minimum: "the minimum target",
  standard: "the standard target",
  advanced: "the advanced target",
  level: "the target of a level",
  score: "the score",
  weighted: "the weighted score",
  passed: "the mark for passed",
  notPassed: "the mark for not passed",
  component: "the component",
  quarter: "the quarter",
  region: "the region",
  status: "the status",
  other: "something else",
};
