import { Button, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure } from "../../session/session";
import { HelpLink } from "../layout/HelpLink";
import { PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";
import { Message } from "./Message";

interface Props {
  failure: Failure;
  onRetry?: () => void;
}

/** What happened, where, and what to do next. An error nobody foresaw is shown as it came, below words that help. */
export function FailureMessage({ failure, onRetry }: Props) {
  const words = useWords();
  const { place, inLanguage } = failure;
  const { title, message } = inLanguage?.(words.language) ?? failure;
  return (
    <Message intent="error" data-failure="">
      <MessageBarBody>
        <MessageBarTitle>{title ?? words.unexpected}</MessageBarTitle>
        {title === null && <p>{words.unexpectedAdvice}</p>}
        <p>{message}</p>
        {place && (
          <p>
            <PlaceLink inSentence place={place} />
          </p>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<HelpLink chapter="questions" />}>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </Message>
  );
}
