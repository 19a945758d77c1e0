import { Button, MessageBarBody } from "@fluentui/react-components";
import type { Choice, Run, Snapshot, View } from "../../session/session";
import { PutBack } from "../handover/PutBack";
import { HandOver } from "../handover/HandOver";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Stack } from "../layout/Stack";
import { Muted } from "../layout/Text";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { ChoiceFields } from "./ChoiceFields";
import { OutcomeReport } from "./OutcomeReport";
import { RunProgress } from "./RunProgress";
import { Message } from "../message/Message";

interface Props {
  choice: Choice;
  run: Run;
  view: View;
  wayBack: Snapshot["wayBack"];
}

/** The command: what it does, its choices, how far it has come and how it ended. */
export function GenerateScreen({ choice, run, view, wayBack }: Props) {
  const words = useWords();
  const { session } = usePane();
  const running = run.state === "running";
  const start = (): void => void session.generate();

  return (
    <>
      <Stack>
        <ScreenTitle help="sending">{words.headline}</ScreenTitle>
        <Muted>{words.introduction}</Muted>
        {/* Stays where it is while it cannot be pressed: a keyboard user keeps the place. */}
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={running || choice.roles?.length === 0}
          onClick={start}
        >
          {run.state === "done" ? words.generateAgain : words.generate}
        </Button>
        {running && <RunProgress run={run} onCancel={session.cancel} />}
      </Stack>
      {run.state === "done" && <OutcomeReport outcome={run.outcome} />}
      <PutBack run={run} wayBack={wayBack} />
      {run.state === "cancelled" && (
        <Message intent="info">
          <MessageBarBody>{words.cancelled}</MessageBarBody>
        </Message>
      )}
      {run.state === "failed" && <FailureMessage failure={run.failure} onRetry={start} />}
      <ChoiceFields choice={choice} disabled={running} onChoose={session.choose} />
      <HandOver run={run} view={view} />
    </>
  );
}
