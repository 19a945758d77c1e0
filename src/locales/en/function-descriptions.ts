/** What Excel shows for each custom function and argument, in English. */

const POLARITY = `"higher" (default) or "lower" is better.`;
const RESULT = "What was done.";
const MINIMUM = "The target that earns 50 points.";
const STANDARD = "The target that earns 75 points.";
const ADVANCED = "The target that earns 100 points. Targets that fall mean lower is better.";
const BELOW_MINIMUM = `What a result worse than the lowest target earns: "zero" (default), "proportional" or "lowest", the lowest level's points.`;
const POLARITY_OF_LEVELS = `"higher" (default) or "lower" is better, where the targets do not tell.`;
const LANGUAGE = `"th" (default) or "en".`;

export const functionDescriptions = {
  ACHIEVEMENT: {
    description: "Result against target as a fraction with 4 decimals: 1.1667 is 116.67 %.",
    arguments: {
      result: RESULT,
      target: `What was to be reached, in the same unit; a range such as 80–120 with polarity "within".`,
      polarity: `"higher" (default) or "lower" is better; "inverse": lower is better, as target / result; "within": inside the target's range.`,
      cap: "The most that counts, as a fraction; no limit by default.",
    },
  },
  STATUS: {
    description: "The traffic light of an achievement, as a word; – for no achievement.",
    arguments: {
      achievement: "A fraction, as KPI.ACHIEVEMENT returns it.",
      redBelow: "Red below this fraction (default 0.5).",
      greenAbove: "Green above this fraction (default 0.8).",
      language: LANGUAGE,
    },
  },
  SCORE: {
    description:
      "The score of a numeric KPI: 50, 75 and 100 points at its three targets, in proportion between them.",
    arguments: {
      result: RESULT,
      minimum: MINIMUM,
      standard: STANDARD,
      advanced: ADVANCED,
      belowMinimum: BELOW_MINIMUM,
      polarity: POLARITY_OF_LEVELS,
    },
  },
  SCALE: {
    description:
      "The points of a result on a scale of any number of levels; – for a result between two bands, in several or outside all of them.",
    arguments: {
      result: RESULT,
      levels: "The levels' targets, worst to best; or bands in words such as 60-64 or 75 and above.",
      points: "The levels' points, as many cells; 1, 2, 3 … if left out.",
      mode: `"interpolate" (default): in proportion between the levels; "step": the points of the highest level reached.`,
      belowMinimum: BELOW_MINIMUM,
      polarity: POLARITY_OF_LEVELS,
    },
  },
  PASS: {
    description: "The score of a pass/fail KPI: 100 at or beyond the pass mark, else 0.",
    arguments: { result: RESULT, passMark: "What has to be reached.", polarity: POLARITY },
  },
  CHECKLIST: {
    description: "The score of a checklist, 0 to 100: the weights of the items passed against all weights.",
    arguments: {
      passed: `The items' "passed" cells: TRUE, 1, ผ่าน, ✓ or x; FALSE, 0, ไม่ผ่าน or blank.`,
      weights: "The items' weights, as many cells.",
    },
  },
  TOTAL: {
    description:
      "The scorecard's total or a subtotal: each score times its weight, divided by 100. A KPI with a blank score is not assessed and adds nothing.",
    arguments: {
      scores: "The KPIs' scores, on any scale.",
      weights: "The KPIs' weights in percent, as many cells.",
    },
  },
  GRADE: {
    description: "The grade of a total, judged on its 2 decimals.",
    arguments: {
      total: "Points, 0 to 100.",
      bands: "Two columns: the total a grade begins at, and its name. Any order; blank rows are skipped.",
      language: `"th" (default) or "en", for the grades used where there are no bands.`,
    },
  },
  OPERATINGTARGET: {
    description:
      "The quarters' operating targets: each planned target plus what earlier quarters left undone, less what they did beyond theirs.",
    arguments: {
      planned: "The four planned targets, in a row or a column.",
      results: "The four results, as far as they are known.",
      quarter: "1 to 4; left out, all four are returned.",
    },
  },
  REQUIRED: {
    description: "The result it takes to earn a score: the inverse of KPI.SCORE.",
    arguments: {
      score: "The score wanted, 0 to 100.",
      minimum: MINIMUM,
      standard: STANDARD,
      advanced: ADVANCED,
    },
  },
  GROWTH: {
    description: "Growth against the figure before, as a fraction with 4 decimals: 0.05 is 5 %.",
    arguments: { current: "The figure now.", previous: "The figure before." },
  },
  PARSE: {
    description: "The figure of a cell however it is written, or one part of a cell that holds several.",
    arguments: {
      text: "A cell such as 4,541 ครัวเรือน (เป้าดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33).",
      part: `"value" (default), "target", "operating", "result", "percent" (as printed), "unit", "polarity", "minimum", "standard", "advanced", or "condition1" to "condition5" in a criteria cell of several conditions.`,
    },
  },
};

/** English is the measure: each other language describes the same functions and arguments. */
export type FunctionDescriptions = typeof functionDescriptions;
