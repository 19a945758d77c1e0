/** What a run did besides, in English. */
import type { RunNote } from "../../workbook/generation";

export function runNote(note: RunNote): string {
  switch (note.kind) {
    case "unfiltered":
      return `All rows are shown again on ${note.sheets.map((sheet) => `“${sheet}”`).join(" ")}, where some were filtered out or hidden: Excel may write figures into the wrong rows of a filtered table. Filter again if you need to.`;
    case "manual-calculation":
      return "This workbook calculates only on request (Manual). The sheets were calculated this time; after later changes they follow once you press F9.";
    case "looks-unfinished":
      return `All figures are written, but freezing panes, fitting rows or setting up the page failed (Excel said “${note.said}”). Set them yourself on the sheets, or make the sheets again.`;
    case "charts-unfinished":
      return `All figures are written, but not all charts could be drawn (Excel said “${note.said}”). Make the sheets again.`;
  }
}
