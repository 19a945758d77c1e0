/**
 * What a result worse than the lowest target scores: nothing, in proportion to that target, or the lowest level's
 * points all the same (`domain.md` §6).
 */
export type BelowMinimum = "zero" | "proportional" | "lowest";
