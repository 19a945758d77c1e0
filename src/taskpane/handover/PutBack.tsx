import { Button, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure, Run, Snapshot } from "../../session/session";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { Message } from "../message/Message";

type State = "offered" | "going" | "gone" | Failure;

/** Offers the way back after a run, and says how it went. */
export function PutBack({ run, wayBack }: Pick<Snapshot, "wayBack"> & { run: Run }) {
  const { handover: words } = useWords();
  const { session } = usePane();
  const [state, setState] = useState<State>("offered");

  // Another run has another way back.
  if (run.state === "running" && state !== "offered") setState("offered");

  async function go(): Promise<void> {
    setState("going");
    const { failure } = await session.putBack();
    setState(failure ?? "gone");
  }

  if (typeof state === "object") return <FailureMessage failure={state} onRetry={() => void go()} />;
  if (state === "gone" && run.state === "idle")
    return (
      <Message intent="success">
        <MessageBarBody>{words.hasPutBack}</MessageBarBody>
      </Message>
    );
  if (!wayBack) return null;
  return (
    <Message intent="info">
      <MessageBarBody>{words.wayBack}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={state === "going"} onClick={() => void go()}>
          {words.putBack}
        </Button>
      </MessageBarActions>
    </Message>
  );
}
