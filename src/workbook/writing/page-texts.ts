/** What stands above and below the table on every page, so that our sheets are one paper. */
import type { PageText, PrintSetup, SheetRole } from "../sheet-plan";
import { PALETTE } from "./palette";
import { organisationOf, periodOf } from "./title-block";
import type { Writing } from "./writing";

export const NO_TEXT: PageText = { left: "", center: "", right: "" };

/** Excel takes 255 characters for the three parts together. */
const MAX_PART = 100;

/** Small and muted, as notes on the sheets are; the colour's six digits keep a number after it from being read as a size. */
const LOOK = `&8&K${PALETTE.muted.slice(1)}`;

/** A text as a part of a header: "&" begins a code there. */
const part = (text: string): string => {
  const shown = text.length > MAX_PART ? `${text.slice(0, MAX_PART - 1)}…` : text;
  return shown === "" ? "" : LOOK + shown.replaceAll("&", "&&");
};

/**
 * Header: whose, and what of when. Footer: the sheet, page of pages, when it was made. Pages count on from sheet to
 * sheet where several are printed together, because no sheet says which number it begins with.
 */
export function pageTexts(writing: Writing, role: SheetRole): Pick<PrintSetup, "header" | "footer"> {
  const { words, options } = writing;
  return {
    header: {
      left: part(organisationOf(writing)),
      center: "",
      right: part([words.titles[role], ...periodOf(writing)].join(" · ")),
    },
    footer: {
      left: part(options.names[role]),
      center: LOOK + words.pageOfPages,
      right: part(words.generated(words.moment(options.generatedAt))),
    },
  };
}
