/** What the figures say, section by section: the conclusions of `domain.md` §11. */
import { checks } from "./check-conclusions";
import type { Concluded } from "./concluded";
import { finance } from "./finance-conclusions";
import { governance } from "./governance-conclusions";
import { issues, regions } from "./group-conclusions";
import { overall, short } from "./plan-conclusions";
import { quarters } from "./quarter-conclusions";
import { scorecard } from "./scorecard-conclusions";
import { type ConclusionSection, type SectionName, SECTIONS, type Sentence } from "./sentence";

const SENTENCES: Readonly<Record<SectionName, (concluded: Concluded, doubts: number) => Sentence[]>> = {
  overall,
  short,
  quarters,
  scorecard,
  issues,
  regions,
  governance,
  finance,
  checks,
};

/**
 * Every section that has something to say, in the order of reading.
 *
 * @param doubts how often the reader was not sure
 * @param wanted the sections asked for; others are not worked out
 */
export function conclusionsOf(
  concluded: Concluded,
  doubts = 0,
  wanted: readonly SectionName[] = SECTIONS,
): ConclusionSection[] {
  return SECTIONS.filter((name) => wanted.includes(name))
    .map((name) => ({
      name,
      title: concluded.words.conclusions.sections[name],
      sentences: SENTENCES[name](concluded, doubts).filter(({ parts }) => parts.length > 0),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
