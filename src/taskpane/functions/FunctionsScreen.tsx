import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Place } from "../../workbook/place";
import type { Failure } from "../../session/session";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { nameOf } from "../place/PlaceLink";
import { ScreenTitle } from "../ScreenTitle";
import { useWords } from "../words";
import { examples } from "./examples";
import { type FunctionText, loadFunctions } from "./load-functions";

/** The functions that can be typed into cells. */
export function FunctionsScreen() {
  const words = useWords();
  const { session } = usePane();
  const [functions, setFunctions] = useState<FunctionText[] | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [inserted, setInserted] = useState<Place | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let wanted = true;
    loadFunctions(words.language).then(
      (loaded) => wanted && setFunctions(loaded),
      () => wanted && setFunctions("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [words.language, attempt]);

  async function insert(formula: string): Promise<void> {
    const { value, failure } = await session.insertFormula(formula);
    setInserted(value);
    setFailure(failure);
  }

  return (
    <>
      <div className="pane-stack">
        <ScreenTitle>{words.screen.functions}</ScreenTitle>
        <p className="pane-muted">{words.functionsIntro}</p>
        <div role="status">{inserted && words.inserted(nameOf(inserted))}</div>
        <div role="alert">
          {failure && <FailureMessage failure={failure} />}
          {functions === "failed" && (
            <FailureMessage
              failure={{ title: words.functionsMissing, message: "", place: null }}
              onRetry={() => setAttempt(attempt + 1)}
            />
          )}
        </div>
      </div>
      {Array.isArray(functions) && (
        <div>
          {functions.map(({ id, description, parameters }) => (
            <details key={id}>
              <summary>
                <code>
                  KPI.{id}(
                  {parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})
                </code>
              </summary>
              <div className="pane-stack pane-inside">
                <p>{description}</p>
                <ul className="pane-list">
                  {parameters.map(({ name, description, optional }) => (
                    <li key={name}>
                      <code>{name}</code> {optional && <small>({words.optional})</small>} {description}
                    </li>
                  ))}
                </ul>
                <code className="pane-code">{examples[id]}</code>
                <Button size="small" className="pane-start" onClick={() => void insert(examples[id] ?? "")}>
                  {words.insert}
                </Button>
              </div>
            </details>
          ))}
        </div>
      )}
    </>
  );
}
