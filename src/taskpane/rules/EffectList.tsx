import { MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Survey } from "../../workbook/survey";
import { assess } from "../../workbook/assess";
import type { Settings } from "../../workbook/settings";
import { gradeNameIn } from "../../locales/rule-words";
import { Bullets } from "../layout/Bullets";
import { useWords } from "../words";
import { ruleEffect } from "./rule-effect";
import { Message } from "../message/Message";

/** How the same figures would be judged by other rules. */
export function EffectList({ survey, settings }: { survey: Survey; settings: Settings }) {
  const words = useWords();
  const { reading, assessment } = survey;
  const { plans, quarters, scores, total, grade } = useMemo(
    () => ruleEffect(assessment, assess(reading, settings, assessment.findings)),
    [reading, assessment, settings],
  );
  const named = (name: string): string => gradeNameIn(words.language, name);
  const sentences = [
    plans + quarters > 0 && words.effectStatuses(plans, quarters),
    scores > 0 && words.effectScores(scores),
    total && words.effectTotal(...total),
    grade && named(grade[0]) !== named(grade[1]) && words.effectGrade(named(grade[0]), named(grade[1])),
  ].filter((sentence) => typeof sentence === "string");
  return (
    <Message intent="info">
      <MessageBarBody>
        <MessageBarTitle>{words.effect}</MessageBarTitle>
        <Bullets>
          {(sentences.length > 0 ? sentences : [words.noEffect]).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Bullets>
      </MessageBarBody>
    </Message>
  );
}
