import type { PaneWords } from "../locale";

export const trail: PaneWords["trail"] = {
  title: "Where this figure comes from",
  rules: {
    achievement: "The result against the target",
    status: "The achievement against the limits of the colours",
    score: "The result against the target of each level",
    pass: "The result against the pass mark",
    checklist: "The weights of the items passed",
    total: "Scores times weights, added up",
    grade: "The total against the grades' limits",
    operating: "The quarter's target with what was carried forward",
    required: "The result that earns this score",
    growth: "Against the value before",
    parse: "Read out of the cell's text",
    sum: "Added up",
    taken: "Taken from the cell",
    formula: "Computed by a formula",
  },
  setting: "Rule",
  more: (cells) => `and ${new Intl.NumberFormat("en").format(cells)} more ${cells === 1 ? "cell" : "cells"}`,
  outOfDate:
    "This row is not what the figures say now. Generate the scorecard again to see where it comes from.",
  empty: "empty",
};
