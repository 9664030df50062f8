import type { DraftKeyResult, DraftObjective } from "./draft.ts";

export const teamTypes = [
  "company",
  "product",
  "marketing",
  "sales",
  "engineering",
  "people",
  "support",
  "startup",
] as const;
export type TeamType = (typeof teamTypes)[number];

export interface Starter {
  readonly name: string;
  readonly objectives: readonly DraftObjective[];
}

/** Figures are there to show the form; every team puts in its own. */
const share = (text: string, start: number, target: number): DraftKeyResult => ({
  text,
  start: start / 100,
  target: target / 100,
  percent: true,
});
const count = (text: string, start: number, target: number, unit?: string): DraftKeyResult => ({
  text,
  start,
  target,
  ...(unit && { unit }),
});

/** Editable first OKRs by kind of team: outcomes with a start and a target, two objectives so that the first cycle stays small. */
export const starters: Readonly<Record<TeamType, Starter>> = {
  company: {
    name: "Company",
    objectives: [
      {
        text: "Customers in our home market choose us first",
        keyResults: [
          share("Raise the share of customers who renew", 82, 90),
          count("Raise the Net Promoter Score", 28, 40),
          share("Raise the share of new customers who come by recommendation", 15, 25),
        ],
      },
      {
        text: "The business carries its own growth",
        keyResults: [
          share("Raise gross margin", 58, 65),
          count("Cut the time a new customer takes to pay back what winning it cost", 18, 12, "months"),
          count("Raise monthly recurring revenue", 400_000, 520_000, "€"),
        ],
      },
    ],
  },
  product: {
    name: "Product",
    objectives: [
      {
        text: "New users get real value in their first week",
        keyResults: [
          share("Raise the share of new users who finish set-up on day one", 40, 60),
          share("Raise the share of new users who come back in week two", 25, 35),
          count("Cut the time from sign-up to the first result", 25, 10, "minutes"),
        ],
      },
      {
        text: "Teams that use us daily find nothing missing for their core work",
        keyResults: [
          share("Raise the share of teams that use the product on four days a week", 30, 45),
          count("Cut support requests about missing functions per 100 teams", 12, 6),
          count("Raise the satisfaction score of weekly users (of 5)", 3.8, 4.4),
        ],
      },
    ],
  },
  marketing: {
    name: "Marketing",
    objectives: [
      {
        text: "Buyers in our segment know what we stand for before they talk to us",
        keyResults: [
          share("Raise the share of surveyed buyers who name us unprompted", 8, 15),
          count("Raise monthly visits from people who search for our name", 4_000, 7_000),
          share("Raise the share of first calls in which the buyer already knows our main benefit", 20, 50),
        ],
      },
      {
        text: "Sales gets leads that are worth its time",
        keyResults: [
          count("Raise qualified leads per month", 120, 200),
          share("Raise the share of leads that sales accepts", 45, 65),
          count("Cut the cost of a qualified lead", 140, 95, "€"),
        ],
      },
    ],
  },
  sales: {
    name: "Sales",
    objectives: [
      {
        text: "Win mid-size companies faster and more often",
        keyResults: [
          share("Raise the share of offers to mid-size companies that we win", 18, 27),
          count("Cut the median time from first call to signature", 74, 50, "days"),
          count("Raise new annual revenue from mid-size companies", 300_000, 450_000, "€"),
        ],
      },
      {
        text: "Our forecast is one that the company can plan with",
        keyResults: [
          share("Cut the gap between forecast and result at the end of a month", 22, 8),
          share("Raise the share of open deals with a next step in the calendar", 50, 90),
        ],
      },
    ],
  },
  engineering: {
    name: "Engineering",
    objectives: [
      {
        text: "Customers hardly ever notice that something went wrong",
        keyResults: [
          share("Raise availability of the service", 99.5, 99.9),
          count("Cut the median time to restore service after an incident", 95, 30, "minutes"),
          count("Cut incidents that customers report before we do", 9, 2),
        ],
      },
      {
        text: "An idea reaches users within days, without fear",
        keyResults: [
          count("Cut the median time from merge to production", 4, 0.5, "days"),
          share("Cut the share of releases that need a repair", 18, 8),
          share("Raise the share of engineers who say they release with confidence", 45, 75),
        ],
      },
    ],
  },
  people: {
    name: "People",
    objectives: [
      {
        text: "New colleagues feel at home within their first quarter",
        keyResults: [
          share("Raise the share of new colleagues who call their first 90 days well prepared", 55, 85),
          count("Cut the time until a new colleague works without guidance", 14, 9, "weeks"),
          share("Cut the share of new colleagues who leave within a year", 20, 10),
        ],
      },
      {
        text: "Managers help their people grow, and the people notice",
        keyResults: [
          share("Raise the share of people who had a talk about their growth this quarter", 35, 90),
          share("Raise the share of people who say their manager helps them grow", 52, 70),
        ],
      },
    ],
  },
  support: {
    name: "Support",
    objectives: [
      {
        text: "Customers get an answer that solves it, the first time",
        keyResults: [
          share("Raise the share of requests solved with the first answer", 48, 65),
          count("Cut the median time to a first answer", 6, 2, "hours"),
          share("Raise the share of rated answers with the best rating", 78, 88),
        ],
      },
      {
        text: "Customers find the common answers without us",
        keyResults: [
          share("Raise the share of help visits that end without a request", 60, 75),
          count("Cut requests about the ten most common questions per week", 180, 90),
        ],
      },
    ],
  },
  startup: {
    name: "Startup",
    objectives: [
      {
        text: "A first group of customers cannot do without us",
        keyResults: [
          share("Raise the share of users who would be very disappointed without the product", 22, 40),
          share("Raise the share of users who are still active after eight weeks", 18, 35),
          count("Raise customers who pay", 3, 15),
        ],
      },
      {
        text: "We know how customers find us and what one costs",
        keyResults: [
          count("Raise sign-ups per week from the channel that works best", 10, 60),
          count("Cut the cost of winning a paying customer", 400, 150, "€"),
        ],
      },
    ],
  },
};
