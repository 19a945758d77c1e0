import { Button } from "@fluentui/react-components";
import type { Failure } from "../../session/session";
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
    <Message intent="error">
      <b>{title ?? words.unexpected}</b>
      {title === null && <p>{words.unexpectedAdvice}</p>}
      <p>{message}</p>
      {place && (
        <p>
          <PlaceLink place={place} />
        </p>
      )}
      {onRetry && (
        <Button size="small" className="pane-retry" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </Message>
  );
}
