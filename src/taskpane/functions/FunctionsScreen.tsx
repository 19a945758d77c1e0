import { Accordion, Button, makeStyles, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Place } from "../../workbook/place";
import type { Failure } from "../../session/session";
import { Bullets } from "../layout/Bullets";
import { Buttons } from "../layout/Buttons";
import { Folded } from "../layout/Folded";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Stack } from "../layout/Stack";
import { Muted } from "../layout/Text";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { nameOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { type FunctionText, loadFunctions } from "./load-functions";
import { Message } from "../message/Message";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  example: {
    padding: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});

/** The functions that can be typed into cells. */
export function FunctionsScreen() {
  const words = useWords();
  const styles = useStyles();
  const { session, exampleFormulas } = usePane();
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
      <Stack>
        <ScreenTitle help="functions">{words.screen.functions}</ScreenTitle>
        <Muted>{words.functionsIntro}</Muted>
        {inserted && (
          <Message intent="success">
            <MessageBarBody>{words.inserted(nameOf(inserted))}</MessageBarBody>
          </Message>
        )}
        {failure && <FailureMessage failure={failure} />}
        {functions === "failed" && (
          <FailureMessage
            failure={{ title: words.functionsMissing, message: "", place: null }}
            onRetry={() => setAttempt(attempt + 1)}
          />
        )}
      </Stack>
      {Array.isArray(functions) && (
        <Accordion multiple collapsible>
          {functions.map(({ id, description, parameters }) => (
            <Folded
              key={id}
              value={id}
              level="h2"
              title={
                <code className={styles.code}>
                  KPI.{id}(
                  {parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})
                </code>
              }
            >
              <Stack>
                <p>{description}</p>
                <Bullets>
                  {parameters.map(({ name, description, optional }) => (
                    <li key={name}>
                      <code className={styles.code}>{name}</code> {optional && `(${words.optional})`}{" "}
                      {description}
                    </li>
                  ))}
                </Bullets>
                <code className={styles.example}>{exampleFormulas[id]}</code>
                <Buttons>
                  <Button size="small" onClick={() => void insert(exampleFormulas[id] ?? "")}>
                    {words.insert}
                  </Button>
                </Buttons>
              </Stack>
            </Folded>
          ))}
        </Accordion>
      )}
    </>
  );
}
