import type { SheetChange } from "../workbook/sheet-change";

/**
 * Tells of each change to a sheet (the user's, a colleague's, or the add-in's own). Excel has no event for a sheet that
 * is renamed; what is read after the next change sees it. Tells besides of what is selected.
 *
 * @returns what ends it
 */
export async function watchSheets(
  changed: (change: SheetChange) => void,
  selected: (selection: { worksheetId: string; address: string }) => void,
): Promise<() => void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = ({ worksheetId }: { worksheetId: string }): Promise<void> =>
      Promise.resolve(changed({ worksheetId, byUser: false, address: null }));
    const watching = [
      worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource }) =>
        Promise.resolve(
          changed({
            worksheetId,
            // Excel before ExcelApi 1.14 does not say whose change it is.
            byUser: triggerSource !== "ThisLocalAddin",
            // Cells that have moved are elsewhere than the address says.
            address: changeType === "RangeEdited" ? address : null,
          }),
        ),
      ),
      // A number's format says whether it is a percentage.
      worksheets.onFormatChanged.add(({ worksheetId, address }) =>
        Promise.resolve(changed({ worksheetId, byUser: false, address })),
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
