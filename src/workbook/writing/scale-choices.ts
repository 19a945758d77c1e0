/** What a score is reckoned by besides its levels, and where the rules sheet says so. */
import type { Scale } from "../scoring";
import type { ScaleChoices } from "./formulas/scale";
import { rulesOf } from "./rules-cells";
import type { Writing } from "./writing";

/** Of a scorecard: its own rows where it has chosen, else what is set for all, where that is what it goes by. */
export function scaleChoices(writing: Writing, scorecard: string, scale: Scale): ScaleChoices {
  const { settings, words } = writing;
  const rules = rulesOf(writing);
  const own = settings.scorecards[scorecard] ?? {};
  const belowMinimum =
    own.belowMinimum !== undefined
      ? rules.ofScorecard(scorecard, "belowMinimum")
      : scale.belowMinimum === settings.belowMinimum
        ? rules.belowMinimum
        : null;
  return {
    mode: {
      choice: scale.mode,
      cell: own.mode === undefined ? null : rules.ofScorecard(scorecard, "mode"),
      words: words.scaleModes,
    },
    belowMinimum: { choice: scale.belowMinimum, cell: belowMinimum, words: words.ruleWords.belowMinimum },
  };
}

/** Of the plans that state levels of their own. */
export function planScaleChoices(writing: Writing): ScaleChoices {
  const { settings, words } = writing;
  return {
    mode: { choice: "interpolate", cell: null, words: words.scaleModes },
    belowMinimum: {
      choice: settings.belowMinimum,
      cell: rulesOf(writing).belowMinimum,
      words: words.ruleWords.belowMinimum,
    },
  };
}
