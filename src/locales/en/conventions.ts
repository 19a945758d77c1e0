/** What the organisation does in its own way, in English: told once, with how it was told and what follows. */
import type { ConventionNote } from "../../workbook/conventions/convention";
import { inSentence } from "../in-sentence";

const BASES = {
  planned: "the quarter's own target",
  annual: "the annual target",
  annualToDate: "the annual target, with the result to date",
} as const;

export function conventionSentence(note: ConventionNote): string {
  const told = `(${inSentence(note.agreeing)} of the ${inSentence(note.of)} printed percentages that can tell agree)`;
  switch (note.kind) {
    case "no-carry-forward":
      return `This organisation does not carry shortfall or surplus into the next quarter ${told}, so each quarter is judged against its own target. If it does, change that on the rules sheet.`;
    case "inverse":
      return `Where lower is better, this organisation divides the target by the result ${told}, and is judged the same way. If it does not, change that on the rules sheet.`;
    case "percent-of":
      return `The quarters' percentages on the sheet “${note.sheet}” are of ${BASES[note.basis]} ${told}; they were checked that way.`;
    case "year-percent-to-date":
      return `The year's percentages on the sheet “${note.sheet}” are of what was due so far ${told}; they were checked that way. The year itself is judged against the annual target.`;
  }
}
