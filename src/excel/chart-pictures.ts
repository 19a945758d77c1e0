import type { ChartPicture } from "../workbook/chart-picture";
import type { Language } from "../workbook/settings";
import { asRole, BACKUP_PROPERTY, ROLE_PROPERTY } from "./sheet-mark";
import { toUserFacing } from "./user-facing-error";

/** Sharp on a slide that is as wide as a screen. */
const WIDTH = 960;
const HEIGHT = 540;

/**
 * The charts on the add-in's own sheets, in the order of the tabs, as pictures.
 *
 * @returns none where no sheet of ours has a chart
 * @throws UserFacingError
 */
export async function chartPictures(language: Language): Promise<ChartPicture[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      const sheets = worksheets.items.map(({ customProperties, charts }) => {
        const role = customProperties.getItemOrNullObject(ROLE_PROPERTY).load("value");
        const backup = customProperties.getItemOrNullObject(BACKUP_PROPERTY).load("key");
        charts.load("items/name,items/title/text");
        return { role, backup, charts };
      });
      await context.sync();
      const pictures = sheets
        .filter(({ role, backup }) => !role.isNullObject && asRole(role.value) && backup.isNullObject)
        .flatMap(({ charts }) => charts.items)
        .map((chart) => ({ title: chart.title.text || chart.name, image: chart.getImage(WIDTH, HEIGHT) }));
      await context.sync();
      return pictures.map(({ title, image }) => ({ title, png: image.value }));
    });
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
