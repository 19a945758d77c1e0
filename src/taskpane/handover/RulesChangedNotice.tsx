import { Button, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Snapshot } from "../../session/session";
import { behindTheRules } from "../../workbook/formula-rules";
import { Message } from "../message/Message";
import { usePane } from "../pane-context";
import { useWords } from "../words";

/** Says that the sheets were written for other rules than the rules sheet has now, and writes them again. */
export function RulesChangedNotice({ run, view }: Pick<Snapshot, "run" | "view">) {
  const { handover: words } = useWords();
  const { session } = usePane();
  if (!view.survey || behindTheRules(view.survey).length === 0) return null;
  return (
    <Message intent="warning">
      <MessageBarBody>{words.rulesChanged}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={run.state === "running"}
          onClick={() => void session.generate("again")}
        >
          {words.followRules}
        </Button>
      </MessageBarActions>
    </Message>
  );
}
