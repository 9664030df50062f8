import type { Phrases } from "../phrases.ts";

export const en: Phrases = {
  code: "en",
  locale: "en_US",
  decimal: ".",
  group: ",",
  objectives:
    "Make our checkout the fastest way to pay | Become the support team that customers recommend | Win the mid-market in the Nordics | Give every new hire a great first month | Ship releases that nobody is afraid of | Turn trial users into fans of the product | Build a sales pipeline we can trust | Make the mobile app a daily habit",
  rise: "Increase {m} from {a} to {b} | Raise {m} to {b} | Grow {m} from {a} to {b} | Reach {b} in {m}",
  fall: "Reduce {m} from {a} to {b} | Cut {m} to {b} | Bring {m} down from {a} to {b}",
  rising:
    "trial conversion@%@12@20 | weekly active users@@4200@9000 | net promoter score@@31@50 | monthly recurring revenue@$@185000@260000 | qualified leads per month@@120@300 | test coverage@%@48@80 | employee engagement score@@6.8@8.2 | app store rating@@3.9@4.6",
  falling:
    "monthly churn@%@4.5@2.5 | average response time in minutes@@95@30 | incidents per release@@7@2 | cost per lead@$@84@55",
  milestones:
    "Launch the self-service portal for partners | Sign the framework contract with two banks | Pass the ISO 27001 audit without findings | All teams run on the new billing system",
  people:
    "Maya Lindqvist | Tom Okafor | Priya Raman | Jonas Weber | Elena Costa | Sam Whitfield | Noor Haddad | Grace Tan",
  teams: "Growth | Platform | Customer Success | Sales | People",
  headers: {
    objective:
      "Objective | Objectives | OKR Objective | Strategic objective | What we want to achieve | What we want | Our ambition",
    keyResult:
      "Key Result | Key Results | KR | Measurable outcome | How will we know? | How we measure it | What does success look like?",
    owner: "Owner | DRI | Responsible | Lead | Who? | Captain | Who owns it?",
    team: "Team | Department",
    start: "Baseline | Start | Starting value | From | Where we started | Was",
    target: "Target | Target value | Goal | To | Where we want to be | Aiming for",
    current: "Current | Actual | Current value | Latest | Now | Where we are today",
    unit: "Unit | Unit of measure",
    progress: "Progress | % complete | Progress % | Attainment | % there | % of goal",
    confidence: "Confidence | Confidence (1-10) | Gut feeling | How sure are we?",
    status: "Status | RAG | Health | Traffic light | How is it going?",
    due: "Due date | Deadline | Target date | Due | By when? | Done by",
    weight: "Weight | Weighting",
    priority: "Priority | Prio",
    score: "Score | Grade",
    note: "Comments | Notes | Latest update | Anything else? | What's new",
    id: "ID | # | Ref",
  },
  statuses: "On track | At risk | Off track | Done | Not started",
  objectiveLabel: "Objective {n}: | O{n}: | O{n} - ",
  keyResultLabel: "KR{n}: | KR {n} - | KR{n} ",
  title: "{team} OKRs {quarter} | OKR tracker {quarter} | Objectives and key results {quarter}",
  instruction: "Write your objectives here, three at most, and update the figures every Friday",
  meta: "Team: | Period: | Last check-in:",
  total: "Total | Average",
  legend: "0.0–0.3 red | 0.4–0.6 yellow | 0.7–1.0 green",
  notes:
    "Figures come from the data warehouse on Mondays. | * Baseline measured in December with the old method.",
  risks:
    "Risks ; Risk | Impact | Mitigation ; Key engineer leaves | High | Cross-train two people / Vendor raises prices | Medium | Renegotiate early / Data is late | Low | Ask for daily exports",
  initiatives:
    "Initiatives ; Initiative | Assigned to | State ; Rewrite the onboarding mails | Sam Whitfield | In progress / Evaluate three vendors | Priya Raman | Not started / Clean the CRM | Grace Tan | Done",
  quarter: "Q{q} {y}",
  months: "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec",
};
