/** What the figures say, section by section: the conclusions of `domain.md` §11. */
import { checks } from "./check-conclusions";
import type { Concluded } from "./concluded";
import { finance } from "./finance-conclusions";
import { governance } from "./governance-conclusions";
import { issues, regions } from "./group-conclusions";
import { overall, short } from "./plan-conclusions";
import { quarters } from "./quarter-conclusions";
import { scorecard } from "./scorecard-conclusions";
import { finish, type Slices } from "../slices";
import { type ConclusionSection, type SectionName, SECTIONS, type Sentence } from "./sentence";

/** At once, or in slices where every plan or issue is gone through. */
const SENTENCES: Readonly<
  Record<SectionName, (concluded: Concluded, doubts: number) => Sentence[] | Slices<Sentence[]>>
> = {
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
export const conclusionsOf = (
  concluded: Concluded,
  doubts = 0,
  wanted: readonly SectionName[] = SECTIONS,
): ConclusionSection[] => finish(conclusionsInSlices(concluded, doubts, wanted));

/** The same in slices. */
export function* conclusionsInSlices(
  concluded: Concluded,
  doubts = 0,
  wanted: readonly SectionName[] = SECTIONS,
): Slices<ConclusionSection[]> {
  const sections: ConclusionSection[] = [];
  for (const name of SECTIONS) {
    if (!wanted.includes(name)) continue;
    yield;
    const said = SENTENCES[name](concluded, doubts);
    const sentences = ("next" in said ? yield* said : said).filter(({ parts }) => parts.length > 0);
    const title = concluded.words.conclusions.sections[name];
    if (sentences.length > 0) sections.push({ name, title, sentences });
  }
  return sections;
}
