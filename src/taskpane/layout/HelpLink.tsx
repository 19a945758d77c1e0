import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { guideAddress, type GuideChapter } from "../../locales/guide-file";
import { useWords } from "../words";

/** The chapter of the guide that is about what stands beside it, in a window of its own. */
export function HelpLink({ chapter }: { chapter: GuideChapter }) {
  const words = useWords();
  return (
    <Button
      as="a"
      size="small"
      appearance="subtle"
      icon={<QuestionCircle20Regular />}
      href={guideAddress(words.language, chapter)}
      target="_blank"
      rel="noopener"
      aria-label={words.help}
      title={words.help}
    />
  );
}
