import type { Plan } from "./model";

/** A remark of the target sheet longer than this is a report of its own and stays there. */
const MAX_REMARK_LENGTH = 120;

/** The remark as our sheets repeat it; "" for none. */
export const shownRemark = ({ remarks }: Pick<Plan, "remarks">): string =>
  remarks.length <= MAX_REMARK_LENGTH ? remarks : "";
