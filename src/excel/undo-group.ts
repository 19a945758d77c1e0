/** Makes what one run writes a single step of Excel's undo, in Excels that can (ExcelApi 1.20). */
export const asOneUndoStep = (): Excel.RunOptions =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
