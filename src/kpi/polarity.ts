/** Whether more of the figure is better (the default) or less is: `domain.md` §2. */
export type Polarity = "higher" | "lower";
