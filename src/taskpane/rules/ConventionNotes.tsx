import { MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { localeOf } from "../../locales/locales";
import { type Conventions, notesOf } from "../../workbook/conventions/convention";
import { Bullets } from "../layout/Bullets";
import { useWords } from "../words";
import { Message } from "../message/Message";

/** The organisation's own ways that its figures show, above the fields that overrule them. */
export function ConventionNotes({ conventions }: { conventions: Conventions }) {
  const words = useWords();
  const notes = notesOf(conventions);
  if (notes.length === 0) return null;
  const { conventionSentence } = localeOf(words.language).sheets;
  return (
    <Message intent="info">
      <MessageBarBody>
        <MessageBarTitle>{words.conventions}</MessageBarTitle>
        <Bullets>
          {notes.map((note, index) => (
            <li key={index}>{conventionSentence(note)}</li>
          ))}
        </Bullets>
      </MessageBarBody>
    </Message>
  );
}
