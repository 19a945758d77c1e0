/** The size of the workbook's Normal style, from which the sheets' own sizes step up and down. */

const isMissing = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "ItemNotFound";

/**
 * Sends what `load` queues, and learns the size with it. In files made by Excel in another language the style may have
 * another name; then the sheet's last cell, which has the style as hardly anybody formats it, tells the size.
 *
 * @param load is called again where the first attempt fails: what it loaded is lost with it
 */
export async function syncWithNormalSize(context: Excel.RequestContext, load: () => void): Promise<number> {
  const { styles, worksheets } = context.workbook;
  try {
    const normal = styles.getItem("Normal");
    normal.load("font/size");
    load();
    await context.sync();
    return normal.font.size;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const { font } = worksheets.getFirst().getRange("XFD1048576").format;
  font.load("size");
  load();
  await context.sync();
  return font.size;
}
