import type { Language } from "../language.ts";

export const en: Language = {
  code: "en",
  headers: {
    objective:
      "objective | okr objective | objective statement | objective name | objective title | company objective | team objective | strategic objective | quarterly objective | annual objective | obj | our objective | what we want to achieve | objective o | objective description | o",
    keyResult:
      "key result | kr | key result kr | key result statement | key result description | kr description | kr name | kr text | krs | measurable outcome | measurable result | success criteria | success measure | expected result | key result name | key result title | okr key result | key results measurable | how we measure success | measure of success",
    owner:
      "owner | kr owner | objective owner | okr owner | responsible | responsible person | person responsible | dri | directly responsible individual | assignee | assigned to | accountable | who | lead | lead owner | key result owner | goal owner | champion | point person | poc | point of contact | driver | in charge | person in charge | owned by | owner name | accountable person | responsibility | pic",
    contributors:
      "contributor | contributing team | collaborator | supporting team | partner with | partner | support | helper | team member | member | participant | involved | consulted | supporter | other contributor | co owner | working with | stakeholder",
    sponsor:
      "sponsor | executive sponsor | exec sponsor | sponsored by | leadership sponsor | executive owner",
    team: "team | department | dept | squad | group | business unit | function | division | area | team name | org unit | tribe | owning team | organisation | organization | pod",
    start:
      "start | baseline | starting value | start value | starting point | from | initial | initial value | base | baseline value | beginning | beginning number | starting | initial baseline | previous | current baseline | start number | starting number | opening | base value | was | last quarter | starting from | as is",
    target:
      "target | target value | target number | goal value | kr target | end target | quarter target | to | target level | desired value | committed target | planned | target metric | end value | target result | aim | q target | stretch target | to be | measure target | quarterly target | annual target | target goal | expected value | where do we want to be | where we want to be | eoy target | desired state",
    current:
      "current | actual | current value | actual value | latest | latest value | now | today | result to date | current number | current status value | current level | actual current | current actual | actual to date | as of today | present value | current result | achieved | reached | achieved value | measured | reading | ytd | qtd | to date | current reading | today value | where are we now | where we are now",
    unit: "unit | units of measure | unit of measurement | uom | measurement unit | metric unit | measure unit | format | scale",
    progress:
      "progress | % | % complete | % completed | percent complete | percentage complete | completion | % progress | progress % | % done | % achieved | attainment | achievement | % attainment | % of target | completed % | % to goal | overall progress | okr progress | progress to date | percent | percentage | done % | pct | pct complete | completion rate | kr progress | average progress | objective progress | current progress | progress so far",
    score:
      "score | grade | final score | okr score | kr score | rating | final grade | q score | end of quarter score | self score | scoring | final rating | score 0 1 | eoq score | graded | end q | end of q | eoq | end of quarter",
    confidence:
      "confidence | confidence level | confidence score | conf | confidence rating | likelihood | prob | confidence 1 10 | how confident | confidence to hit | probability | certainty",
    status:
      "status | current status | rag | rag status | health | state | traffic light | status update | on track | kr status | overall status | stage | color | colour | health status | okr status | tracking | flag",
    due: "due | due date | deadline | target date | end date | due by | by when | when | date due | completion date | finish date | end | date of completion | delivery date | timeline | complete by | timeframe | target completion | eta | finish | end by | date to complete | needed by | target completion date | estimated completion | expected completion | estimated completion date",
    cycle:
      "cycle | quarter | okr cycle | time period | session | qtr | okr period | fiscal quarter | year quarter | planning period | interval",
    weight:
      "weight | weighting | weightage | kr weight | weight % | % weight | relative weight | importance weight",
    type: "type | kr type | okr type | goal type | kind | item type | metric type | object type | committed or aspirational | committed aspirational | type of kr | classification | result type",
    parent:
      "parent | parent objective | parent goal | parent id | aligned to | alignment | supports objective | linked objective | aligned objective | contributes to | parent okr | company okr | cascades from | linked to | align to | aligned with | okr parent | related objective | upper objective | supported objective",
    priority: "priority | prio | p | importance | rank | urgency | ranking | p level | criticality",
    lastCheckIn:
      "last check in | last update | last updated | updated | update date | last updated on | date updated | last review | last review date | last reviewed | check in date | date of last update | as of date | last updated date | updated at | modified | last modified | okrs updated | last check in date",
    note: "note | comment | remark | notes comment | comments notes | commentary | update | latest update | weekly update | learning | reflection | last check in note | review comment | check in note | status note | observation | additional info | progress note | context | rationale | lessons learned | what we learned | explanation | detail | retrospective",
    id: "id | # | no | number | kr id | okr id | objective number | kr # | o # | kr number | kr no | ref | reference | code | key | index | s no | sl no | sr no | nr | okr # | kr ref | row id | kr code | identifier | item # | item no | s n",
    period: "",
  },
  ambiguous: {
    goal: { objective: 0.6, target: 0.5, keyResult: 0.35 },
    "goal name": { objective: 0.75, keyResult: 0.25 },
    "goal title": { objective: 0.75, keyResult: 0.25 },
    "goal statement": { objective: 0.75, keyResult: 0.25 },
    "goal description": { objective: 0.6, keyResult: 0.3, note: 0.2 },
    "kpi name": { keyResult: 0.5 },
    "kpi description": { keyResult: 0.5 },
    "indicator name": { keyResult: 0.5 },
    "team goal": { objective: 0.7, keyResult: 0.3 },
    "smart goal": { keyResult: 0.5, objective: 0.5 },
    metric: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "key metric": { keyResult: 0.55, unit: 0.15 },
    measure: { keyResult: 0.5, unit: 0.3, target: 0.25 },
    measurement: { keyResult: 0.4, unit: 0.35 },
    indicator: { keyResult: 0.5, unit: 0.15 },
    "key performance indicator": { keyResult: 0.55 },
    result: { keyResult: 0.45, current: 0.45, score: 0.25 },
    outcome: { keyResult: 0.55, current: 0.25 },
    okr: { objective: 0.5, keyResult: 0.5 },
    "okr title": { objective: 0.5, keyResult: 0.5 },
    "objective key result": { objective: 0.6, keyResult: 0.6 },
    "objective and key result": { objective: 0.6, keyResult: 0.6 },
    title: { objective: 0.4, keyResult: 0.4 },
    name: { objective: 0.25, keyResult: 0.25, owner: 0.3 },
    description: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    statement: { objective: 0.4, keyResult: 0.4 },
    item: { keyResult: 0.3, objective: 0.3 },
    text: { keyResult: 0.35, objective: 0.3 },
    theme: { objective: 0.4, team: 0.3 },
    pillar: { parent: 0.4, objective: 0.35 },
    "strategic pillar": { parent: 0.5, objective: 0.3 },
    "focus area": { objective: 0.4, team: 0.35, type: 0.2 },
    value: { current: 0.5, target: 0.3 },
    date: { due: 0.45, lastCheckIn: 0.45 },
    period: { cycle: 0.75, due: 0.25 },
    final: { score: 0.5, current: 0.35 },
    projection: { current: 0.3, score: 0.3 },
    forecast: { current: 0.3 },
    "expected key result score": { score: 0.6 },
    tag: { type: 0.3, team: 0.3 },
    complete: { progress: 0.55, status: 0.45 },
    completed: { progress: 0.5, status: 0.5, due: 0.1 },
    done: { status: 0.5, progress: 0.45 },
    plan: { target: 0.5 },
    "success metric": { keyResult: 0.5, unit: 0.15 },
    "success indicator": { keyResult: 0.4 },
    "expected outcome": { keyResult: 0.45, target: 0.15 },
    "desired outcome": { keyResult: 0.4, objective: 0.2 },
    "how do we measure success": { keyResult: 0.45 },
    "how will we measure it": { keyResult: 0.45 },
    "how we measure it": { keyResult: 0.45 },
    "outcome we want": { objective: 0.6, keyResult: 0.3 },
    "objective id": { parent: 0.6, id: 0.5 },
    "obj id": { parent: 0.6, id: 0.5 },
    "stretch goal": { target: 0.65, objective: 0.2 },
    minimum: { target: 0.4 },
    moonshot: { target: 0.4, type: 0.2 },
    committed: { target: 0.45, type: 0.3 },
    projected: { current: 0.3, target: 0.2 },
    what: { keyResult: 0.4, objective: 0.4 },
    how: { keyResult: 0.4 },
    why: { note: 0.5, objective: 0.3 },
    "responsible team": { team: 0.8, owner: 0.6 },
    "team okr": { objective: 0.5, keyResult: 0.45 },
    sprint: { cycle: 0.6, due: 0.2 },
    assigned: { owner: 0.85 },
    people: { owner: 0.6, contributors: 0.4 },
    "commit date": { due: 0.8 },
    month: { cycle: 0.4, period: 0.3 },
    year: { cycle: 0.6 },
    week: { due: 0.3, cycle: 0.3 },
    "objective or kr": { type: 0.7 },
  },
  others: {
    startDate:
      "start date | begin date | date started | started | kick off date | started on | planned start | start on",
    initiative:
      "initiative | action | action item | task | activity | project | next step | key initiative | key activity | deliverable | action plan | project title | to do | tactic | milestone | plan of action | key action | work item | user story | feature",
    metric: "metric name | kpi id | data point | leading indicator | lagging indicator",
    measurement:
      "data source | how to get data | how measured | formula | measurement method | source | source of truth | how to measure | calculation | evidence | verification | measured by | frequency | reporting frequency | calculation method | means of verification | direction | polarity | trend direction",
    description: "acceptance criteria | requirement | story | definition",
    risk: "risk | impact | mitigation | blocker | issue | risk level | risk description | severity | obstacle | probability impact | risk owner | mitigation plan | challenge",
    dependency: "dependency | depends on | dependent team | blocked by",
    budget:
      "budget | cost | spend | price | amount | total cost | revenue | unit price | investment | paid | invoice | vendor",
    effort: "effort | estimate | story point | size | effort estimate | hours | t shirt size | complexity",
    created:
      "created | created at | created by | date created | creator | path | url | link | author | created on | last updated by | updated by | modified by",
    contact:
      "email | phone | address | first name | last name | company | city | country | job title | telephone | mobile | website | birthday | reviewer | approver | approved by | reviewed by",
    product:
      "product | sku | qty | quantity | item name | sales rep | region | order id | stock | customer | sales",
    remaining: "left to do | remaining | gap | variance | delta | difference | trend | change | to go | diff",
  },
  fillers:
    "value | name | of | the | our | for | in | a | and | or | this | total | number | text | title | description | statement | by | at | on | column | please | your | key | is | per | each | eg | required | optional | enter | date | new | latest | overall | main | quarterly | annual | okr | kr | objective",
  labels: {
    objective: "objective | obj | goal | okr | o | company objective | team objective | annual objective",
    keyResult: "key result | kr | result | measurable outcome",
  },
  sections: {
    risks:
      "risk | risks and mitigations | risk register | top risks | assumptions | issues | blockers | open risks | risks and issues",
    initiatives:
      "initiative | key initiatives | projects | actions | action items | next steps | action plan | roadmap | milestones | deliverables | backlog",
    dependencies: "dependency | dependencies | cross team dependencies",
    notes: "notes | comments | remarks | appendix | learnings | retrospective | background | references",
    legend:
      "legend | key | scoring guide | color code | colour code | score legend | rating scale | rag legend | status legend",
    total: "total | grand total | sum | subtotal",
    average: "average | avg | mean | overall score | overall progress | overall | average score",
    guardrails: "guardrails | health metrics | counter metrics | guardrail metrics",
    indicators: "leading indicators | kpis | metrics | dashboard | scorecard | lagging indicators",
    requirements:
      "requirements | acceptance criteria | user stories | functional requirements | specifications",
    tasks: "tasks | to do | todo list | task list | checklist | sprint backlog",
    budget: "budget | costs | expenses | forecast",
    agenda: "agenda | meeting notes | check in calendar | calendar | schedule",
    instructions: "instructions | how to use | guidelines | example | template | how to use this sheet",
  },
  months: [
    "january | jan",
    "february | feb",
    "march | mar",
    "april | apr",
    "may",
    "june | jun",
    "july | jul",
    "august | aug",
    "september | sep | sept",
    "october | oct",
    "november | nov",
    "december | dec",
  ],
  periods: {
    quarter: "q | quarter | qtr",
    half: "h | half | hy",
    year: "fy | year | annual | full year | cy | y | yr",
    month: "m | month",
    week: "w | wk | week | sprint",
    ordinals: "first | second | third | fourth",
  },
  statuses: {
    "on-track":
      "on track | green | good | healthy | ok | on target | on schedule | ahead | going well | all good | ahead of schedule",
    "at-risk":
      "at risk | yellow | amber | orange | some risk | needs attention | slipping | concern | warning | progressing with risk | slightly behind | caution | attention",
    "off-track":
      "off track | red | behind | late | delayed | blocked | critical | overdue | behind schedule | in trouble | failing | not on track | missed | failed | not met | not achieved | stuck | needs help | unmet",
    done: "done | complete | completed | achieved | finished | met | closed | accomplished | hit | delivered | success | reached | exceeded | 100 % done | shipped",
    "not-started":
      "not started | to do | planned | new | upcoming | backlog | not begun | not yet started | pending | queued | draft | not yet | scheduled | proposed",
    dropped:
      "dropped | cancelled | canceled | abandoned | removed | postponed | on hold | deferred | paused | parked | stopped | deprioritized | deprioritised | discontinued | won't do | descoped | archived | killed",
  },
  underway:
    "in progress | wip | ongoing | started | active | underway | progressing | open | doing | in review | under review | work in progress | launched",
  levels: {
    high: "high | very high | strong | confident | hi",
    medium: "medium | moderate | med | mid | fair | so so",
    low: "low | very low | weak | unlikely | not confident",
  },
  booleans: { yes: "yes | true | y", no: "no | false | n" },
  placeholders:
    "tbd | tba | tbc | n a | none | to be determined | to be defined | to be confirmed | unknown | null | nil | not set | xxx | xx | placeholder | fill in | enter here | owner name | unassigned | nobody | not applicable | to be decided | not available | fixme | todo fill | insert here | lorem ipsum | no owner | not assigned",
  magnitudes: {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    t: 1e12,
    tn: 1e12,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
  },
  numbers: {
    from: "from | up from | down from | currently at",
    to: "to | until | up to | down to | into",
    of: "of | out of",
    atLeast:
      "at least | over | more than | above | minimum | min | greater than | no less than | not less than | exceed | beyond | north of",
    atMost:
      "at most | under | less than | below | maximum | max | no more than | not more than | fewer than | within | lower than | up to",
    after: {
      atLeast: "or more | or higher | or above | and above | minimum | and up | or greater",
      atMost: "or less | or lower | or fewer | or below | maximum | and below | or under",
    },
  },
  owners: {
    team: "team | squad | department | dept | group | tribe | guild | chapter | everyone | all | leadership | committee | board | company | pod | crew | various | staff | office | unit | division | taskforce | everybody",
    functions:
      "marketing | sales | engineering | product | finance | hr | human resources | operations | ops | support | customer success | design | legal | it | people | growth | data | security | customer support | devops | qa | r and d | supply chain | procurement | infrastructure | platform | partnerships | business development | bizdev | communications | comms | content | research | revenue | logistics | category | customer | backend | frontend | mobile | web | analytics | brand",
    role: "manager | director | head | lead | chief | officer | vp | vice president | president | engineer | developer | designer | analyst | owner | coordinator | specialist | assistant | consultant | architect | scientist | researcher | administrator | intern | executive | recruiter | accountant | ceo | cto | cfo | coo | cmo | cpo | cro | chro | ciso | cio | pm | po | tpm | em | hrbp | cs | founder | scrum master | editor | writer | trainer | supervisor | sdr | ae | csm",
  },
};
