/** What a score is reckoned by besides its levels, and where the rules sheet says so. */
import type { BelowMinimum } from "../../kpi/below-minimum";
import type { ScaleMode } from "../../kpi/scale";
import type { Scale } from "../scoring";
import { rulesOf } from "./rules-cells";
import type { Writing } from "./writing";

/** A choice, the cell that sets it, and the words it may hold; no cell where the user's own sheet sets it. */
export interface Chosen<Choice extends string> {
  choice: Choice;
  cell: string | null;
  words: Readonly<Record<Choice, string>>;
}

export interface ScaleChoices {
  mode: Chosen<ScaleMode>;
  belowMinimum: Chosen<BelowMinimum>;
}

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
