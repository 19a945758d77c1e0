import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Place } from "../../excel/user-facing-error";
import type { Failure } from "../../session/session";
import { useWords } from "../words";
import { PlaceLink } from "./PlaceLink";

interface Props {
  failure: Failure;
  onOpen: (place: Place) => void;
}

/** What happened, where, and what to do next. An error nobody foresaw is shown as it came, below words that help. */
export function FailureMessage({ failure, onOpen }: Props) {
  const words = useWords();
  const { title, message, place } = failure;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title ?? words.unexpected}</MessageBarTitle>
        {title === null && <div>{words.unexpectedAdvice}</div>}
        <div>{message}</div>
        {place && <PlaceLink place={place} onOpen={onOpen} />}
      </MessageBarBody>
    </MessageBar>
  );
}
