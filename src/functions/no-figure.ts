/**
 * What a function returns where there is no figure to work on. Every function takes it for "no figure" again and
 * Excel's SUM passes over it, so that formulas chain without guards and a real error stands out: `#N/A`, `#NAME?` and
 * `#BUSY!` are left to Excel, which shows them where the add-in cannot answer.
 */
export const NO_FIGURE = "–";
