/** Whether more of the figure is better (the default) or less is: `domain.md` §2. */
export type Polarity = "higher" | "lower";

/** A plan's polarity: "within" where its target is a range to stay inside (`domain.md` §3). */
export type PlanPolarity = Polarity | "within";
