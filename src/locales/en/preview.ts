/** The words around the workbook where the add-in is tried without Excel, in English. */
import type { PreviewWords } from "../locale";

export const preview: PreviewWords = {
  title: "Try it without Excel",
  open: "Open an .xlsx file",
  sample: "Sample file",
  save: "Save as .xlsx",
  showPane: "Pane",
  generate: "Make the scorecard",
  language: "Office's language",
  theme: "Theme",
  width: "Pane width",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  workbook: "Workbook",
  pane: "The add-in's pane",
  notAWorkbook: (name) =>
    `“${name}” cannot be opened: it is no .xlsx workbook, or damaged, or has a password.`,
  refused: (cell) =>
    `Excel would not take what was typed in ${cell}; the former content is back. Check brackets and signs.`,
  grid: {},
};
