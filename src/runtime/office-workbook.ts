import { addTemplate } from "../excel/add-template";
import { chartPictures } from "../excel/chart-pictures";
import { generate } from "../excel/generate";
import { insertFormula } from "../excel/insert-formula";
import { saveMapping } from "../excel/mapping-storage";
import { forgetWayBack } from "../excel/put-back";
import { readAssessment } from "../excel/read-assessment";
import { saveRules } from "../excel/save-rules";
import { toUserFacing } from "../excel/user-facing-error";
import { watchSheets } from "../excel/watch-sheets";
import type { OpenWorkbook } from "../session/open-workbook";
import { showPlace } from "./show-place";

/** The workbook that Excel has open. */
export const officeWorkbook: OpenWorkbook = {
  generate,
  show: showPlace,
  read: readAssessment,
  forgetWayBack,
  watch: watchSheets,
  saveRules,
  saveMapping: (mapping) =>
    saveMapping(mapping).catch((error: unknown) => {
      throw toUserFacing("en", error);
    }),
  addTemplate,
  insertFormula,
  chartPictures,
};
