import type { Copied } from "./clipboard";
import { escapeHtml } from "./escape-html";

type Rows = readonly (readonly string[])[];

/**
 * Rows of cells as a sheet takes them from the clipboard.
 *
 * @example asTable([["1.1", "ผล\n700"], ["1.2", "52"]]) // "1.1\tผล 700\n1.2\t52"
 */
export const asTable = (rows: Rows): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")).join("\n");

/**
 * Rows of cells as a document or a slide takes them.
 *
 * @example asHtmlTable([["1.1", "< 5"]]) // "<table><tr><td>1.1</td><td>&lt; 5</td></tr></table>"
 */
export const asHtmlTable = (rows: Rows): string =>
  `<table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`)
    .join("")}</table>`;

/** A table for whatever program it is pasted into. */
export const tableContent = (rows: Rows): Copied => ({ text: asTable(rows), html: asHtmlTable(rows) });

/**
 * Sentences, a line each.
 *
 * @example textContent("ผล\nเป้า").html // "ผล<br>เป้า"
 */
export const textContent = (text: string): Copied => ({
  text,
  html: escapeHtml(text).replaceAll("\n", "<br>"),
});
