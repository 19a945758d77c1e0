import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure } from "../../session/session";
import { PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";

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
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title ?? words.unexpected}</MessageBarTitle>
        {title === null && <div>{words.unexpectedAdvice}</div>}
        <div>{message}</div>
        {place && (
          <div>
            <PlaceLink place={place} />
          </div>
        )}
        {onRetry && (
          <Button size="small" className="pane-retry" onClick={onRetry}>
            {words.retry}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
