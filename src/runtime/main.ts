/**
 * What the shared runtime's page runs first: functions and commands, which answer with the pane closed.
 * Everything that is only needed to look at (React, Fluent UI, the pane) comes in chunks of its own, later.
 */
import { generateScorecard } from "../commands/generate-scorecard";
import { generate } from "../excel/generate";
import { associate } from "../functions";
import { createSession } from "../session/session";
import { createLazyPane } from "./lazy-pane";
import { showPlace } from "./show-place";

associate();

const session = createSession({ generate, show: showPlace });

const pane = createLazyPane(async () => {
  const { mountPane } = await import(/* webpackChunkName: "taskpane" */ "../taskpane/mount");
  mountPane(document.getElementById("pane")!, { session, office: Office.context });
});

Office.actions.associate("generateScorecard", generateScorecard(session, pane));

void Office.onReady(() => pane.loadWhenVisible());
