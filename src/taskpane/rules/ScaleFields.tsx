import { Field } from "@fluentui/react-components";
import { localeOf } from "../../locales/locales";
import type { ScorecardAssessment } from "../../workbook/assessment";
import { type Settings, SETTINGS } from "../../workbook/settings";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { useWords } from "../words";
import { withScale } from "./rules-draft";

interface Props {
  scorecards: readonly ScorecardAssessment[];
  settings: Settings["scorecards"];
  onChange: (settings: Settings["scorecards"]) => void;
}

/** What each scorecard does otherwise than the others: between its levels and, where there are several, below them. */
export function ScaleFields({ scorecards, settings, onChange }: Props) {
  const words = useWords();
  const { scaleRules, scaleModes, choices } = localeOf(words.language).sheets;
  const isAlone = scorecards.length === 1;
  return scorecards.map(({ scorecard: { name, scale } }, index) => {
    const own = settings[name] ?? {};
    const mode = scaleRules.mode(isAlone ? "" : name);
    const below = scaleRules.belowMinimum(name);
    return [
      // Where the printed scores show that points go by the level reached, that is how they are read.
      scale.shown?.mode !== "step" && (
        <Field key={`mode ${name}`} label={mode.name} {...(index === 0 && { hint: mode.meaning })}>
          <ChoiceSelect
            value={own.mode ?? "interpolate"}
            choices={[
              ["interpolate", scaleModes.interpolate],
              ["step", scaleModes.step],
            ]}
            onChoose={(chosen) =>
              onChange(withScale(settings, name, { mode: chosen === "step" ? chosen : undefined }))
            }
          />
        </Field>
      ),
      !isAlone && (
        <Field key={`below ${name}`} label={below.name}>
          <ChoiceSelect
            value={own.belowMinimum ?? ""}
            choices={[
              ["", words.asForAll],
              ...SETTINGS.belowMinimum.choices.map((way) => [way, choices.belowMinimum[way]] as const),
            ]}
            onChoose={(chosen) =>
              onChange(withScale(settings, name, { belowMinimum: chosen === "" ? undefined : chosen }))
            }
          />
        </Field>
      ),
    ];
  });
}
