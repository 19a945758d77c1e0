/** The words at the page's foot: what the plans, the quarters, the scorecard and the checks come to. */
import { conclusionsInSlices } from "../../conclusions/conclusions";
import { MISSING } from "../../conclusions/missing-conclusions";
import { type SectionName, type Sentence, textOf } from "../../conclusions/sentence";
import type { Slices } from "../../slices";
import { area, type Draft, paint } from "../../writing/draft";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { sentenceCell } from "./sentences/sentence-cell";
import { linesOf, sentenceStyle } from "./sentences/sentence-lines";

/** What the page does not show already: its list names the plans, its headline ranks the offices. */
const SAID: readonly SectionName[] = ["overall", "quarters", "scorecard", "checks"];

/** Keys of sentences that open long lists, whose entries are for the pane and the other sheets. */
const LEFT_OUT = /^(?:recovered|components|kpis|scorecard\/ranking|checks\/sheets)(?:\/|$)/;
/** A page without a list of plans has room for the KPIs that lost points. */
const LEFT_OUT_WITHOUT_PLANS = /^(?:components|scorecard\/ranking|checks\/sheets)(?:\/|$)/;

function isSaid({ assessment }: Writing, { key, parts }: Sentence): boolean {
  const leftOut = assessment.plans.length > 0 ? LEFT_OUT : LEFT_OUT_WITHOUT_PLANS;
  // The headline says it, unless it is a scorecard's.
  const isInHeadline = key === MISSING && assessment.scorecards.length === 0;
  return !leftOut.test(key) && !isInHeadline && textOf(parts) !== "";
}

/** Each sentence over the whole width, on as many rows as it has lines: merged cells do not grow by themselves. */
export function* placeWords(place: Place, draft: Draft, writing: Writing): Slices<void> {
  const { rows, columns, page } = layoutOf(writing);
  const widths = page.map(({ width }) => width);
  let row = rows.below;
  for (const sentence of yield* sentencesOf(writing)) {
    const lines = linesOf(sentence, widths);
    place(row + lines - 1, 0, { content: null, shown: "" });
    place(row, 0, sentenceCell(writing, sentence));
    const across = area(row, 0, lines, columns.printed);
    draft.merges.push(across);
    draft.running.add(row);
    paint(draft, across, sentenceStyle(sentence));
    row += lines;
  }
}

function* sentencesOf(writing: Writing): Slices<Sentence[]> {
  const sections = yield* conclusionsInSlices(writing, writing.options.doubts?.length, SAID);
  return sections.flatMap(({ sentences }) => sentences).filter((sentence) => isSaid(writing, sentence));
}
