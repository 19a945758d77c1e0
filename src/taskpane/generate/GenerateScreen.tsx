import { Button } from "@fluentui/react-components";
import type { Choice, Run } from "../../session/session";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { ScreenTitle } from "../ScreenTitle";
import { useWords } from "../words";
import { ChoiceFields } from "./ChoiceFields";
import { OutcomeReport } from "./OutcomeReport";
import { RunProgress } from "./RunProgress";

interface Props {
  choice: Choice;
  run: Run;
}

export function GenerateScreen({ choice, run }: Props) {
  const words = useWords();
  const { session } = usePane();
  const running = run.state === "running";
  const start = (): void => void session.generate();

  return (
    <>
      <div className="pane-stack">
        <ScreenTitle>{words.headline}</ScreenTitle>
        <p className="pane-muted">{words.introduction}</p>
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
      </div>
      {/* Always in the page, so that a screen reader hears what is put into it. */}
      <div role="status">
        {run.state === "done" && <OutcomeReport outcome={run.outcome} />}
        {run.state === "cancelled" && <p>{words.cancelled}</p>}
      </div>
      <div role="alert">
        {run.state === "failed" && <FailureMessage failure={run.failure} onRetry={start} />}
      </div>
      <ChoiceFields choice={choice} disabled={running} onChoose={session.choose} />
    </>
  );
}
