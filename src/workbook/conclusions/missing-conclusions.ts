/** Why no plan can be judged: what is not there yet, and where it is typed. */
import type { Assessment } from "../assessment";
import { type Quarter, QUARTERS } from "../period";
import { type Concluded, sentence } from "./concluded";
import { countOf, plansOf } from "./figures";
import type { Sentence, Wording } from "./sentence";

/** The key of its one sentence. */
export const MISSING = "overall/missing";

/** Why no plan can be judged; silent as long as one can. */
export const missingWording = ({ assessment, words }: Concluded): Wording =>
  words.conclusions.missing({
    assessed: countOf(assessment, "assessed"),
    unreported: countOf(assessment, "unreported"),
    untargeted: countOf(assessment, "untargeted"),
    sheets: [...new Set(assessment.plans.map(({ plan }) => plan.cell.sheet))],
    byYear: plansOf(assessment).every(({ standing }) => standing.quarter === null),
    notDue: notDueOf(assessment),
  });

export const missing = (concluded: Concluded): Sentence[] =>
  countOf(concluded.assessment, "assessed").value > 0 ? [] : [sentence(MISSING, missingWording(concluded))];

/** The quarter reported and the one in which something is due first, where that is later. */
function notDueOf({ model, plans }: Assessment): { reported: Quarter; first: Quarter } | null {
  const reported = model.quarter;
  const first = QUARTERS.find((quarter) =>
    plans.some(({ quarters }) => quarters[quarter - 1]?.planned != null),
  );
  return reported !== null && first !== undefined && first > reported ? { reported, first } : null;
}
