import type { Place } from "../workbook/place";

/** Brings a sheet to the front and selects the address in it. */
export async function showPlace({ sheet, address }: Place): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (address) worksheet.getRange(address).select();
    await context.sync();
  });
}
