/**
 * Tells of each change to a sheet (the user's, a colleague's, or the add-in's own), by the sheet's id. Excel has no
 * event for a sheet that is renamed; what is read after the next change sees it. Tells besides of what is selected.
 *
 * @returns what ends it
 */
export async function watchSheets(
  changed: (worksheetId: string, byUser: boolean) => void,
  selected: (selection: { worksheetId: string; address: string }) => void,
): Promise<() => void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = ({ worksheetId }: { worksheetId: string }): Promise<void> =>
      Promise.resolve(changed(worksheetId, false));
    const watching = [
      worksheets.onChanged.add(({ worksheetId, triggerSource }) =>
        // Excel before ExcelApi 1.14 does not say whose change it is.
        Promise.resolve(changed(worksheetId, triggerSource !== "ThisLocalAddin")),
      ),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        Promise.resolve(selected({ worksheetId, address })),
      ),
    ];
    await context.sync();
    return () => {
      for (const each of watching) each.remove();
      // The workbook may be closing; then nothing is left to be told.
      context.sync().catch(() => {});
    };
  });
}
