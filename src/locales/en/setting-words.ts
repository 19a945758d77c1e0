/** The rows of the rules sheet in English: what each setting is called, what it does, and what may be entered. */
import type { SettingWords } from "../../workbook/words";
import { ruleWords } from "./rule-words";

const either = (choices: readonly string[]): string =>
  [choices.slice(0, -1).join(", "), ...choices.slice(-1)].filter((part) => part !== "").join(" or ");

export const settingWords: SettingWords = {
  organisationRule: {
    name: "Organisation",
    unit: "text",
    meaning: "The name at the head of each sheet; leave blank for the name read from the workbook",
    source: "The user's own headings",
  },
  settings: {
    redBelow: {
      name: "Red below",
      unit: "% of target",
      meaning: "An achievement below this is red; from here on it is yellow",
      source: "Traffic light",
    },
    greenAbove: {
      name: "Green above",
      unit: "% of target",
      meaning: "An achievement above this is green; exactly this is still yellow",
      source: "Traffic light",
    },
    belowMinimum: {
      name: "Below the minimum target",
      unit: "zero / proportional / lowest",
      meaning:
        "zero: 0 points · proportional: points in proportion to the minimum target · lowest: the lowest level's points",
      source: "Score",
    },
    lowerIsBetter: {
      name: "Achievement where lower is better",
      unit: "as the sheets show / mirror / inverse",
      meaning:
        "as the sheets show: inferred from the printed percentages, else mirror · mirror: 200% less result over target · inverse: target over result",
      source: "Achievement",
    },
    cap: {
      name: "Highest achievement that counts",
      unit: "% of target",
      meaning: "A higher achievement counts as this; leave blank for no limit",
      source: "Achievement",
    },
    carryForward: {
      name: "Shortfall and surplus carry into the next quarter",
      unit: "as the sheets show / yes / no",
      meaning:
        "as the sheets show: inferred from stated operating targets or the quarters' printed percentages · no: the operating target is the quarter's own",
      source: "Operating targets",
    },
    month: {
      name: "Month reported",
      unit: "month",
      meaning: "The last month whose results count, for plans by month",
      source: "Plans by month",
    },
  },
  choices: {
    belowMinimum: ruleWords.belowMinimum,
    lowerIsBetter: { "as-shown": "as the sheets show", mirror: "mirror", inverse: "inverse" },
    carryForward: { "as-shown": "as the sheets show", yes: "yes", no: "no" },
    month: {
      latest: "last one with a result",
      m1: "October",
      m2: "November",
      m3: "December",
      m4: "January",
      m5: "February",
      m6: "March",
      m7: "April",
      m8: "May",
      m9: "June",
      m10: "July",
      m11: "August",
      m12: "September",
    },
  },
  gradeRule: {
    name: (number, scorecard) =>
      scorecard ? `Grade ${number} of ${scorecard} from` : `Grade ${number} from`,
    meaning: "A total (rounded to 2 decimals) of this or more earns this grade; highest first",
    lowestMeaning: "A total below every other grade earns this one",
    source: "Grades",
  },
  scaleRules: {
    mode: (scorecard) => ({
      name: scorecard ? `Points between levels: ${scorecard}` : "Points between levels",
      unit: "in proportion / by level reached",
      meaning:
        "in proportion: points between two levels in proportion · by level reached: the points of the highest level reached",
      source: "Score",
    }),
    belowMinimum: (scorecard) => ({
      name: `Below the minimum target: ${scorecard}`,
      unit: "zero / proportional / lowest",
      meaning: "Leave blank for the rule above",
      source: "Score",
    }),
  },
  scaleModes: ruleWords.scaleModes,
  ruleMessages: {
    percent: (maximum) => `Enter a percentage from 0 to ${maximum}, such as 50%`,
    optionalPercent: (maximum) => `Enter a percentage from 0 to ${maximum}, such as 100%, or leave it blank`,
    choice: (choices) => `Choose ${either(choices)}`,
    grade: "Enter points from 0 to 100",
  },
  ruleProblems: {
    limit: (cell, found, maximum) =>
      `Cell ${cell} of the rules sheet must be a percentage from 0% to ${maximum}%, but holds “${found}”.`,
    limitsOrder: (cell, found) =>
      `Cell ${cell} of the rules sheet: the red limit (${found}) is above the green one.`,
    choice: (cell, found, choices) =>
      `Cell ${cell} of the rules sheet must be ${either(choices)}, but holds “${found}”.`,
    scaleMode: (cell, found) =>
      `Cell ${cell} of the rules sheet must be “in proportion” or “by level reached”, but holds “${found}”.`,
    gradeFrom: (cell, found) =>
      `Cell ${cell} of the rules sheet must be points from 0 to 100, but holds “${found}”.`,
    gradeName: (cell) => `Cell ${cell} of the rules sheet has no grade name.`,
    gradeTwice: (cell, found) => `Cell ${cell} of the rules sheet: another grade begins at ${found}, too.`,
  },
};
