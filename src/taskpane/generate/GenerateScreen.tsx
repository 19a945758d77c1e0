import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice, Run, Session } from "../../session/session";
import type { Place } from "../../excel/user-facing-error";
import { useWords } from "../words";
import { ChoiceFields } from "./ChoiceFields";
import { FailureMessage } from "./FailureMessage";
import { OutcomeReport } from "./OutcomeReport";
import { PlaceGone } from "./PlaceGone";
import { RunProgress } from "./RunProgress";

interface Props {
  session: Session;
  choice: Choice;
  run: Run;
}

export function GenerateSection({ session, choice, run }: Props) {
  const words = useWords();
  const [gone, setGone] = useState<Place | null>(null);
  const running = run.state === "running";

  function start(): void {
    setGone(null);
    void session.generate();
  }

  function open(place: Place): void {
    setGone(null);
    session.show(place).catch(() => setGone(place));
  }

  return (
    <section className="pane-stack-wide" aria-labelledby="generate-headline">
      <div className="pane-stack">
        <h1 id="generate-headline">{words.headline}</h1>
        <p className="pane-muted">{words.introduction}</p>
        {/* Stays where it is while it cannot be pressed: a keyboard user keeps the place. */}
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={start}>
          {run.state === "done" ? words.generateAgain : words.generate}
        </Button>
        {running && <RunProgress run={run} onCancel={session.cancel} />}
      </div>
      {/* Always in the page, so that a screen reader hears what is put into it. */}
      <div role="status">
        {run.state === "done" && <OutcomeReport outcome={run.outcome} onOpen={open} />}
        {run.state === "cancelled" && <p>{words.cancelled}</p>}
      </div>
      <div role="alert">
        {run.state === "failed" && <FailureMessage failure={run.failure} onOpen={open} />}
        {gone && <PlaceGone place={gone} />}
      </div>
      <ChoiceFields choice={choice} disabled={running} onChoose={session.choose} />
    </section>
  );
}
