import { Button, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Snapshot } from "../../session/session";
import { usePane } from "../pane-context";
import { placeOf, PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";
import { Message } from "../message/Message";

/** Says that our own sheets wait for the add-in in vain, and enters their formulas again. */
export function UnansweredNotice({ run, view }: Pick<Snapshot, "run" | "view">) {
  const { handover: words } = useWords();
  const { session } = usePane();
  const [first] = view.unanswered;
  if (!first) return null;
  return (
    <Message intent="warning">
      <MessageBarBody>
        {words.unanswered(view.unanswered.length)} <PlaceLink place={placeOf(first)} inSentence />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={run.state === "running"}
          onClick={() => void session.generate("live")}
        >
          {words.rewrite}
        </Button>
      </MessageBarActions>
    </Message>
  );
}
