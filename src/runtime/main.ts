/**
 * What the shared runtime's page runs first: functions and commands, which answer with the pane closed.
 * Everything that is only needed to look at (React, Fluent UI, the pane) comes in chunks of its own, later.
 */
import { generateScorecard, type CommandEvent } from "../commands/generate-scorecard";
import { associate } from "../functions";
import { setMessageLanguage } from "../functions/language";
import { languageOf } from "../locales/language";
import { createSession } from "../session/session";
import { createLazyPane } from "./lazy-pane";
import { officeWorkbook } from "./office-workbook";

associate();

const session = createSession(officeWorkbook);

const pane = createLazyPane(async () => {
  const { mountPane } = await import(/* webpackChunkName: "taskpane" */ "../taskpane/mount");
  mountPane(document.getElementById("pane")!, { session, office: Office.context });
});

const onGenerate = generateScorecard(session, pane);
Office.actions.associate("generateScorecard", (event: CommandEvent) => void onGenerate(event));

void Office.onReady(() => {
  setMessageLanguage(languageOf(Office.context.displayLanguage));
  pane.loadWhenVisible();
});
