/** What works on the workbook: reader, writer, the command and the session; the pane's interface is a step further. */
import { type CommandEvent, generateScorecard, type Pane } from "../commands/generate-scorecard";
import { EXAMPLE_FORMULAS } from "../functions/example-formulas";
import { createSession } from "../session/session";
import { loadStyles } from "./load-styles";
import { officeWorkbook } from "./office-workbook";

export interface WorkbookWork {
  /** The ribbon's command. */
  generate: (event: CommandEvent) => Promise<void>;
  mountPane: (element: HTMLElement) => Promise<void>;
}

export function startWork(pane: Pane): WorkbookWork {
  const session = createSession(officeWorkbook);
  return {
    generate: generateScorecard(session, pane),
    async mountPane(element) {
      // From here, not from the functions' script: what is loaded by now is not packed into the pane again.
      const [{ mountPane }] = await Promise.all([
        import(/* webpackChunkName: "taskpane" */ "../taskpane/mount"),
        loadStyles(element.dataset.styles ?? ""),
      ]);
      mountPane(element, { session, office: Office.context, exampleFormulas: EXAMPLE_FORMULAS });
    },
  };
}
