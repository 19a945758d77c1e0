/** Takes away a copy, however well it is hidden: Excel deletes no sheet that is very hidden. */
export function deleteCopy(worksheet: Excel.Worksheet): void {
  worksheet.visibility = Excel.SheetVisibility.hidden;
  worksheet.delete();
}
