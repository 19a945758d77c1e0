import type { OpenWorkbook } from "../../../src/session/open-workbook";

const unexpected = (name: string) => () => Promise.reject(new Error(`${name} was not expected`));

/** A workbook that does what a test says, and nothing that it does not. */
export function workbookThat(does: Partial<OpenWorkbook>): OpenWorkbook {
  return {
    generate: unexpected("generate"),
    show: unexpected("show"),
    read: unexpected("read"),
    forgetWayBack: async () => {},
    watch: unexpected("watch"),
    saveRules: unexpected("saveRules"),
    saveMapping: unexpected("saveMapping"),
    addTemplate: unexpected("addTemplate"),
    insertFormula: unexpected("insertFormula"),
    chartPictures: unexpected("chartPictures"),
    ...does,
  };
}
