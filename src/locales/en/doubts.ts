/** What each doubt says, in English: what could not be told and why, what was made of it, then what to do. */
import type { DoubtSentences } from "../../workbook/doubt";
import { columnRoles } from "./column-roles";
import { doubtSentence } from "../doubt-sentence";
import { inSentence } from "../in-sentence";
import { mappingProblem } from "./mapping-problems";

const numbered = (id: string): string => (id === "" ? "" : ` ${id}`);

const SENTENCES: DoubtSentences = {
  "no-target": ({ detail }) =>
    `This looks like a target sheet (${detail.headings}), but no heading names a target, of the year or of a quarter. The sheet was not read. Head the target's column “Target”, or say which column it is.`,
  "no-weight": ({ detail }) =>
    `This looks like a criteria sheet or a checklist (${detail.headings}), but no heading names a weight. The sheet was not read. Head the weights' column “Weight”, or say which column it is.`,
  "no-levels": ({ detail }) =>
    `This looks like a criteria sheet (${detail.headings}), but fewer than two of the minimum, standard and advanced targets are headed. The sheet was not read. Say which columns they are.`,
  "no-rows": ({ detail }) =>
    `The headings of a ${detail.table === "targets" ? "target sheet" : detail.table === "criteria" ? "criteria sheet" : "checklist"} stand here, but nothing below them could be read. Fill in the rows, or leave the sheet out.`,
  "two-columns": ({ detail }) =>
    `Columns ${detail.columns} could each be ${columnRoles[detail.role]}${detail.quarter === null ? "" : ` of quarter ${detail.quarter}`}. Column ${detail.guess} (“${detail.heading}”) was taken. If it is another, say which.`,
  "target-or-result": ({ detail }) =>
    `The columns headed by quarters (“${detail.heading}” …) do not say whether they are targets or results, and the year's figures do not tell. They were read as ${detail.guess === "result" ? "results" : "targets"}. Say so in the headings, or say which columns they are.`,
  "quarter-or-year": ({ detail }) =>
    `The title names quarter ${detail.quarter}, but “${detail.heading}” does not say whether it is that quarter's or the year's. It was read as the year's. If it is the quarter's, name the quarter in the heading or in the sheet's name.`,
  "no-annual-target": () =>
    "There are quarterly figures here, but no column with the year's target, so the year cannot be judged. Add the annual target, or say which column it is.",
  "numbering-gap": ({ detail }) =>
    `The numbering goes from ${detail.before} to ${detail.after}: ${detail.missing} is missing. The rows were read as they are numbered. Check whether a row is missing.`,
  "unnumbered-plan": ({ detail }) =>
    `“${detail.title}” has figures but no number, unlike the other plans. It was read as a plan of its own. If it is part of the plan above it, give it no figures of its own or leave the row out.`,
  "figures-without-plan": () =>
    "There are figures in this row, but no plan's name. The row was left out. Name the plan, or remove the figures.",
  "plan-differs": ({ detail }) =>
    `Plan${numbered(detail.id)} “${detail.title}” stands on another sheet with ${inSentence(detail.first)} where this one has ${inSentence(detail.second)}. ${detail.joined ? "They were read as one plan, with the first figure." : "They were read as two plans."} Make them agree, or leave one sheet out.`,
  "unknown-quarter": ({ detail }) =>
    `“${detail.text}” is no quarter. The row was left out. Enter 1, 2, 3 or 4.`,
  "repeated-quarter": ({ detail }) =>
    `Plan${numbered(detail.id)} has ${detail.text ?? (detail.quarter !== null ? `quarter ${detail.quarter}` : "the year")} twice. The first row was taken. Remove one of them or correct its quarter.`,
  "guessed-names": ({ detail }) =>
    `No heading says which column names the plans or KPIs, so column ${detail.column}${detail.heading === "" ? "" : ` (“${detail.heading}”)`} was taken. If it is another, say which.`,
  "year-otherwise": ({ detail }) =>
    `${detail.id} The year's result is the ${detail.way} of its quarters, and is used as it is stated. If the plan is counted like that, choose so for the plan.`.trim(),
  "misspelt-heading": ({ detail }) =>
    `“${detail.heading}” was taken for “${detail.word}”. Correct the heading, or say what the column is.`,
  "sum-or-last": ({ detail }) =>
    `Nothing tells what the year of ${detail.id === "" ? "this plan" : `plan ${detail.id}`} comes to: its results add up to ${detail.sum}, and the last one is ${detail.last}. They were added up. If the last one is the year’s, say that the plan is cumulative, or give it a column with the year’s result.`,
  date: ({ detail }) =>
    `${detail.id} “${detail.text}” is a date, so no percentage and no status were worked out for this plan. To have it judged, state target and result as figures: a number of items, or the percentage of the work that is done.`.trim(),
  "in-words": ({ detail }) =>
    `${detail.id} “${detail.text}” is words, so no percentage and no status were worked out for this plan. To have it judged, state target and result as figures, as the number of steps that are done.`.trim(),
  "not-scored": ({ detail }) =>
    `This table has ${detail.headings} and no levels, so no weighted scores were worked out; its plans are judged by their targets. For scores, add columns for the minimum, standard and advanced targets, or levels 1 to 5.`,
  turned: () =>
    "This table has its periods down the rows and a KPI in each column, so its columns were read as rows. Check the target and the results of each KPI.",
  "text-columns": ({ detail }) =>
    `Columns ${detail.columns} (“${detail.heading}”) hold nothing but text that is no figure, such as “${detail.text}”. ${inSentence(detail.count)} cells were not read. If they are figures, enter one in each cell, or say what the columns are.`,
  "earlier-years": ({ detail }) =>
    `This list has several years. Only ${detail.year} was read; ${inSentence(detail.count)} rows of earlier years were left out. If another year is wanted, give it a sheet of its own.`,
  "sheets-as-sections": ({ detail }) =>
    `The sheets ${detail.sheets} have the same plans with other figures, so each was read as an office of its own, by the sheet's name. If they are the same plans, make the figures agree, or leave out the sheets that are not used.`,
  "calendar-year": () =>
    "The months run from January on, so the year was read as the calendar year: quarter 1 is January to March, and January is the first month. If it is a fiscal year, put the columns in order from October, or write “fiscal year” into the title.",
  "numbered-months": ({ detail }) =>
    `The months are headed by numbers (“${detail.heading}” …), and nothing says where they begin. Month 1 was read as the first of the fiscal year, October. If it is January, put the months' names into the headings.`,
  "lower-by-percent": ({ detail }) =>
    `${detail.id} “${detail.title}” prints ${inSentence(detail.percent)} %, which is right only where less is better, so it was read that way. If more is better, correct the percentage, or say so for the plan.`.trim(),
  "guessed-scale": ({ detail }) =>
    `This scorecard is scored by quarter, and nothing says out of how many points. It was taken to be out of ${detail.highest}. If it is not, the total's share of the highest is wrong.`,
  "bare-range": ({ detail }) =>
    `“${detail.text}” may mean at least ${detail.from}, or anything from ${detail.from} to ${detail.to}. It was read as at least ${detail.from}. Write “between … and …” if it is a range to stay inside.`,
  apart: () =>
    "This sheet is very large, and what begins at this cell lies far from the rest, so it was not read. Move it next to the table or to a sheet of its own, or delete it if it is not used.",
  "our-copy": () =>
    "This is a copy of a sheet that was made for you, so it was not read again. Change the title in this cell if it holds data to be read.",
  "mapping-unfit": ({ detail }) =>
    `The saved mapping does not fit the workbook: ${mappingProblem(detail.problem)}`,
  "figures-alone": () =>
    "This was read as a table of figures: its totals and percentages are checked, but it has no plan or KPI to assess. If its rows are plans, say on the Sheets tab which column holds their names, which the target and which the result.",
  "not-compared": ({ detail }) =>
    `“${detail.title}” is a table of money, but its headings do not say which column is to be compared with which, so it is not on the finance sheet. Head the columns with their years (this one and the one before), with budget and spent, or with loans outstanding and in default.`,
  "year-left-out": ({ detail }) =>
    `The finance sheet compares the results of the two latest years, so the ${inSentence(detail.count)} ${detail.count === 1 ? "figure" : "figures"} of column ${detail.column} “${detail.heading}” ${detail.count === 1 ? "is" : "are"} not shown there. Put them into a table of their own to compare with them.`,
  "not-read": ({ detail }) =>
    `Nothing says what column ${detail.column}${detail.heading === "" ? ", which has no heading," : ` “${detail.heading}”`} is, so its ${inSentence(detail.count)} ${detail.count === 1 ? "figure was" : "figures were"} not read. Say which column it is, or that it is not used.`,
};

/** The sentences for a doubt. */
export const doubt = doubtSentence(SENTENCES);
