/** What the add-in says in English when it cannot do what was asked. {braces} are filled in with the case at hand. */
import type { ErrorWords } from "../errors";

export const errors: ErrorWords = {
  nothingReadable: {
    title: "No target sheet found",
    message:
      "No table headed by plans and targets, or by KPIs with weights and target levels, was found in {sheets}. Check that its headings stand on a sheet that is not hidden, then try again.",
  },
  sheetUnreadable: {
    title: "The sheets could not be read",
    message: "{reasons}",
  },
  mappingUnfit: {
    title: "The mapping does not fit the workbook",
    message: "{problems}",
  },
  protected: {
    title: "A sheet or the workbook is protected",
    message:
      "Excel does not allow the summary sheets to be written. Remove the protection on the Review tab, then try again. Your sheets are unchanged.",
  },
  protectedWorkbook: {
    title: "The workbook's structure is protected",
    message:
      "This workbook does not allow sheets to be added. Choose Review > Protect Workbook to lift it, then try again. Your sheets are unchanged.",
  },
  protectedSheets: {
    title: "Sheets that were made are protected",
    message:
      "Cannot be written again: {sheets}. Choose Review > Unprotect Sheet there, then try again. Nothing has been changed.",
  },
  editing: {
    title: "A cell is being edited",
    message: "Press Enter or Esc to leave the cell, then try again.",
  },
  busy: { title: "Excel is busy", message: "Wait a moment, then try again." },
  connection: { title: "Excel cannot be reached", message: "Check the connection, then try again." },
  unsupported: {
    title: "This version of Excel cannot run it",
    message: "Excel 2021 or Microsoft 365 is needed ({said}).",
  },
  unknown: {
    title: "It did not work",
    message: "Excel said “{said}” ({code}). The sheets are as they were before. Try again.",
  },
  notRestored: {
    title: "Writing failed, and not everything could be put back",
    message:
      "Excel said “{said}”. Not put back: {sheets}. Copies from before are on the hidden sheets {backups}. Your own sheets are unchanged.",
  },
  wayBackGone: {
    title: "There is no way back any more",
    message:
      "A sheet, or the copy of what was there before, has been deleted. Nothing was changed. You can generate the scorecard again at any time.",
  },
  rulesUnreadable: {
    title: "The rules cannot be read",
    message: "{problem} Correct cell {address} of the sheet {sheet}, then try again.",
  },
  readOnly: {
    title: "The workbook is open for reading only",
    message: "Excel does not allow changes to it. Save a copy or choose Enable Editing, then try again.",
  },
  closed: {
    title: "The workbook is not there",
    message:
      "It may have been closed, or another workbook is in front. Go back to the workbook, then try again.",
  },
  cellTaken: {
    title: "The cell is not empty",
    message:
      "Cell {address} of the sheet {sheet} already holds something. Select an empty cell, then try again.",
  },
  noSelection: {
    title: "No cell is selected",
    message: "Select a single cell on a sheet, then try again.",
  },
};
