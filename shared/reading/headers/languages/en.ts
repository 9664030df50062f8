import type { Language } from "../language.ts";

export const en: Language = {
  code: "en",
  headers: {
    objective:
      "objective | okr objective | objective statement | objective name | objective title | company objective | team objective | strategic objective | quarterly objective | annual objective | obj | our objective | what we want to achieve | objective o | objective description | o | what we want | what do we want | what do we want to achieve | what are we trying to achieve | what we are going for | what are we aiming for | big goal | our big goal | where we are going | where are we going | top objective | aspiration | our ambition | main objective | key objective | department objective | the objective | objective title and description",
    keyResult:
      "key result | kr | key result kr | key result statement | key result description | kr description | kr name | kr text | krs | measurable outcome | measurable result | success criteria | success measure | expected result | key result name | key result title | okr key result | key results measurable | how we measure success | measure of success | how will we know | how do we know | how we will know | how we'll know | how will we know we got there | how will we know we are there | how will we know it worked | how will we know we succeeded | how do we know we succeeded | how do we know we got there | how we know we got there | how will we measure success | how we will measure success | how do we measure it | how we will measure it | how are we measuring it | evidence we got there | evidence of success | what success looks like | what does success look like | what does good look like | what good looks like | success looks like | done when | done means | done looks like | sign of success | success signal | result we want | what will be different | what has to be true | outcome measure | outcome metric | target outcome | key outcome | winning looks like | what winning looks like | measurable goal | measure of progress | tangible result | definition of success | win condition | we'll know we're successful when | we will know we are successful when | we'll know we succeeded when | we know we succeeded when",
    owner:
      "owner | resp | kr owner | objective owner | okr owner | responsible | responsible person | person responsible | dri | directly responsible individual | assignee | assigned to | accountable | who | lead | lead owner | key result owner | goal owner | champion | point person | poc | point of contact | driver | in charge | person in charge | owned by | owner name | accountable person | responsibility | pic | captain | kr lead | okr lead | objective lead | goal lead | who owns it | who owns this | who is on it | who's on it | who is responsible | who is accountable | who is leading | who is driving | who leads | who drives it | who will do it | who does it | single owner | accountable owner | accountable lead | main owner | go to person | on the hook | okr champion | kr champion | steward | accountable exec | lead name | key contact | main responsible | ownership | owner s",
    contributors:
      "contributor | contributing team | collaborator | supporting team | partner with | partner | support | helper | team member | member | participant | involved | consulted | supporter | other contributor | co owner | working with | stakeholder | who else | who helps | who is helping | who else is involved | with whom | together with | helping | key contributor | people involved | team involved | other people involved | deputy | co lead | backup",
    sponsor:
      "sponsor | executive sponsor | exec sponsor | sponsored by | leadership sponsor | executive owner | exec owner | executive lead | leadership owner | c level sponsor | backed by | exec lead | who backs it | slt sponsor | elt sponsor | board sponsor | sponsor name",
    team: "team | department | dept | squad | group | business unit | function | division | area | team name | org unit | tribe | owning team | organisation | organization | pod | which team | our team | crew | chapter | guild | org | business line | business area | circle | home team | team responsible | owner team | dept team",
    start:
      "start | baseline | starting value | start value | starting point | from | initial | initial value | base | baseline value | beginning | beginning number | starting | initial baseline | previous | current baseline | start number | starting number | opening | base value | last quarter | starting from | as is | where we started | where i started | where did i start | where did we start | where we were | where were we | where we start | where do we start | where are we starting from | was before | before | prior | prior value | previous value | previous quarter | last cycle | last period | at start | at the start | at kickoff | start line | starting line | beginning value | opening value | start point | starting level | started at | start of quarter | it was | we were at | initial level | initial state | initial number | old value | day zero | beginning of quarter",
    target:
      "target | target value | target number | goal value | kr target | end target | quarter target | to | target level | desired value | committed target | planned | target metric | end value | target result | aim | q target | stretch target | to be | measure target | quarterly target | annual target | target goal | expected value | where do we want to be | where i want to be | where we want to be | eoy target | desired state | where we want to go | where do we want to go | where we need to be | where should we be | want to be | want to reach | should be | get to | goal number | goal figure | target figure | aiming for | we aim for | finish line | end point | end state | end of quarter target | eoq target | by end of quarter | desired | desired level | future state | needs to be | full year target | target for the quarter | threshold | to reach | numeric target | target amount | need to hit | then",
    current:
      "current | actual | current value | actual value | latest | latest value | now | today | result to date | current number | current status value | current level | actual current | current actual | actual to date | as of today | present value | current result | achieved | reached | achieved value | measured | reading | ytd | qtd | to date | current reading | today value | where are we now | where we are now | where we are | where are we | where we are today | where are we today | where i am | where am i | where i am now | where am i now | where i am today | where are we at | where we are at | where it stands | where it is now | so far | latest figure | latest number | latest reading | latest actual | right now | at the moment | currently | current figure | current state | current position | current performance | value today | value now | now at | we are at | it is now | as of now | actual so far | actual result | actual number | live value | mtd | done so far | achieved so far | present | running total | result so far | measured value | reported value | reported figure | last reported value | last value | last reading | last measured | today's number | current score to date",
    unit: "unit | units of measure | unit of measurement | uom | measurement unit | metric unit | measure unit | format | scale | measured in | counted in | which unit | unit type | measure in",
    progress:
      "progress | % | % complete | % completed | percent complete | percentage complete | completion | % progress | progress % | % done | % achieved | attainment | achievement | % attainment | % of target | completed % | % to goal | overall progress | okr progress | progress to date | percent | percentage | done % | pct | pct complete | completion rate | kr progress | average progress | objective progress | current progress | progress so far | % there | % of goal | % of the way | % of the way there | how far along | how far along are we | how far are we | how far have we got | how much is done | percent done | percent there | percent of target | percent of goal | % reached | % hit | % met | % finished | percent achieved | % toward goal | progress to goal | progress to target | progress towards goal | progress towards target | progress bar | progress in % | achieved % | reached % | % target | % to target | completeness | attained | goal progress",
    score:
      "score | grade | final score | okr score | kr score | rating | final grade | q score | end of quarter score | self score | scoring | final rating | score 0 1 | eoq score | graded | end q | end of q | eoq | end of quarter | final mark | mark | our score | how did we do | how well did we do | how did it go | result score | closing score | okr grade | kr grade | self grade | self rating | self assessment | end score | end grade | review score",
    confidence:
      "confidence | confidence level | confidence score | conf | confidence rating | likelihood | prob | confidence 1 10 | how confident | confidence to hit | probability | certainty | gut feeling | gut feel | gut | gut check | how sure are we | how sure | how sure are you | how confident are we | how confident are you | are we confident | confidence to deliver | chance of success | odds | odds of success | will we make it | will we hit it | will we get there | likelihood of success | probability of success | belief | conviction | confidence vote | team confidence | fist of five | confidence this week | comfort level",
    status:
      "status | current status | rag | rag status | health | state | traffic light | status update | on track | kr status | overall status | stage | color | colour | health status | okr status | flag | how is it going | how's it going | how are we doing | how it is going | are we on track | is it on track | health check | health indicator | rag rating | ryg | red amber green | red yellow green | green yellow red | state of play | pulse | weather | smiley | progress status | delivery status | light | rag color | rag colour",
    due: "time bound | time bound to | due | due date | deadline | target date | end date | due by | by when | when | date due | completion date | finish date | end | date of completion | delivery date | complete by | timeframe | target completion | eta | finish | end by | date to complete | needed by | target completion date | estimated completion | expected completion | estimated completion date | when by | until when | until | till | done by | finished by | ready by | landing date | ship date | ship by | go live | go live date | due on | when is it due | when will it be done | when do we want it | closing date | close date | cut off | cut off date | time limit | timing | achieve by | to be done by | expected date | planned date | planned end | planned end date | planned finish | goal date | target year | target month | target quarter | need date | expected end date | date required",
    cycle:
      "cycle | quarter | okr cycle | time period | session | qtr | okr period | fiscal quarter | year quarter | planning period | interval | which quarter | which cycle | okr quarter | iteration | term | trimester | semester | plan period | time box | okr round | fiscal period | reporting period | half year | okr season",
    weight:
      "weight | weighting | weightage | kr weight | weight % | % weight | relative weight | importance weight | how much it counts | counts for | weight in % | contribution % | relative importance | weight factor",
    type: "type | kr type | okr type | goal type | kind | item type | metric type | object type | committed or aspirational | committed aspirational | type of kr | classification | result type | committed or stretch | stretch or committed | aspirational or committed | moonshot roofshot | roofshot moonshot | what kind | which kind | kr category | okr category | goal category | objective type",
    parent:
      "parent | parent objective | parent goal | parent id | aligned to | alignment | supports objective | linked objective | aligned objective | contributes to | parent okr | company okr | cascades from | linked to | align to | aligned with | okr parent | related objective | upper objective | supported objective | rolls up to | rolls up into | ladders up to | feeds into | links to | connects to | connected to | which goal does it support | which company goal does it support | serves | part of | belongs to | strategic link | strategic alignment | drives objective | drives | top level objective | top level okr | higher goal | bigger goal | cascaded from | parent objective id | which objective | for which objective",
    priority:
      "priority | prio | p | importance | rank | urgency | ranking | p level | criticality | how urgent | priority level | prio level | priority rank | importance level | order of importance | moscow | must should could",
    lastCheckIn:
      "last check in | last update | last updated | updated | update date | last updated on | date updated | last review | last review date | last reviewed | check in date | date of last update | as of date | last updated date | updated at | modified | last modified | okrs updated | last check in date | last touched | last touch | updated on | when updated | last looked at | last discussed | last edited | last edit | last checked | checked on | checked in on | last checked in | latest check in | latest update date | date of update | date of last check in | last status update | status date | status as of | as of | report date | reporting date | date checked | reviewed on | last refreshed | refreshed on | updated date | last measured on | measured on | last progress update | last spoken about",
    note: "note | comment | remark | notes comment | comments notes | commentary | update | latest update | weekly update | learning | reflection | last check in note | review comment | check in note | status note | observation | additional info | progress note | context | rationale | lessons learned | what we learned | explanation | detail | retrospective | notes and comments | thoughts | what happened | what is happening | what's happening | what's new | anything else | more info | more details | highlight | highlights and lowlights | good to know | fyi | how it went | why it matters | why this matters | why is it important | why does it matter | why does this matter | so what | the why | reason | reasoning | justification | background | narrative | news | status comment | status text | progress comment | progress update | weekly comment | weekly notes | takeaway | what did we learn | extra info | anything to add | color commentary | status note this week",
    id: "id | # | no | number | kr id | okr id | objective number | kr # | o # | kr number | kr no | ref | reference | code | key | index | s no | sl no | sr no | nr | okr # | kr ref | row id | kr code | identifier | item # | item no | s n | objective no | okr no | okr number | goal id | goal # | goal no | # kr | # okr | key result # | key result id | key result number | unique id | uid | okr code | line # | line no | row # | item id",
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
    "how do we measure success": { keyResult: 0.7 },
    "how will we measure it": { keyResult: 0.7 },
    "how we measure it": { keyResult: 0.7 },
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
    ambition: { objective: 0.55, type: 0.2, target: 0.15 },
    "north star": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "north star metric": { keyResult: 0.55, parent: 0.2 },
    focus: { objective: 0.5, team: 0.15, type: 0.1 },
    "our focus": { objective: 0.6, team: 0.1 },
    cohort: { team: 0.7 },
    wanted: { target: 0.8 },
    conservative: { target: 0.55 },
    "last count": { current: 0.9 },
    win: { keyResult: 0.4, objective: 0.35 },
    signal: { keyResult: 0.4, status: 0.35 },
    "kpi target": { keyResult: 0.55, target: 0.5 },
    "kpi and target": { keyResult: 0.6, target: 0.5 },
    "metric and target": { keyResult: 0.6, target: 0.5 },
    "metric target": { target: 0.5, keyResult: 0.45 },
    "measure and target": { keyResult: 0.6, target: 0.5 },
    "target kpi": { keyResult: 0.5, target: 0.35 },
    success: { keyResult: 0.45, status: 0.2 },
    mission: { objective: 0.5, parent: 0.3 },
    vision: { objective: 0.4, parent: 0.4 },
    intent: { objective: 0.5 },
    intention: { objective: 0.5 },
    "top priority": { objective: 0.5, priority: 0.3 },
    bet: { objective: 0.4, keyResult: 0.3 },
    promise: { objective: 0.35, keyResult: 0.35 },
    commitment: { keyResult: 0.45, objective: 0.3, target: 0.15 },
    "definition of done": { keyResult: 0.5, note: 0.15 },
    "strategic goal": { objective: 0.75, keyResult: 0.15 },
    "annual goal": { objective: 0.7, keyResult: 0.2 },
    "quarterly goal": { objective: 0.65, keyResult: 0.25 },
    "our goal": { objective: 0.65, target: 0.2 },
    "main goal": { objective: 0.7, target: 0.15 },
    "end goal": { target: 0.55, objective: 0.35 },
    "desired result": { keyResult: 0.5, target: 0.25 },
    was: { start: 0.75 },
    after: { target: 0.45, current: 0.3 },
    "how far": { progress: 0.6, current: 0.3 },
    "this week": { current: 0.4, note: 0.35 },
    "last year": { start: 0.6 },
    live: { current: 0.4, status: 0.3 },
    figure: { current: 0.5, target: 0.2 },
    "how much": { target: 0.5, current: 0.3 },
    "how much by when": { target: 0.5, due: 0.35, keyResult: 0.3 },
    "how many": { target: 0.5, current: 0.3 },
    points: { score: 0.55, unit: 0.2 },
    feeling: { confidence: 0.55, status: 0.35 },
    mood: { status: 0.5, confidence: 0.35 },
    "where do we stand": { current: 0.5, status: 0.45 },
    "where we stand": { current: 0.5, status: 0.45 },
    "where does it stand": { current: 0.45, status: 0.45 },
    track: { status: 0.4, team: 0.3 },
    timeline: { due: 0.8, cycle: 0.5 },
    rep: { owner: 0.55 },
    condition: { status: 0.5 },
    horizon: { due: 0.55, cycle: 0.5 },
    share: { weight: 0.5 },
    "how important": { priority: 0.6, weight: 0.35 },
    contribution: { weight: 0.45, parent: 0.2 },
    "ambition level": { type: 0.5, target: 0.2 },
    "company goal": { parent: 0.5, objective: 0.5 },
    "strategic priority": { parent: 0.45, objective: 0.4 },
    "strategic theme": { parent: 0.45, objective: 0.4 },
    order: { priority: 0.4, id: 0.35 },
    tier: { priority: 0.5, type: 0.3 },
    "check in": { lastCheckIn: 0.4, note: 0.4 },
    summary: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    person: { owner: 0.75, contributors: 0.2 },
    "team lead": { owner: 0.8, team: 0.2 },
    exec: { sponsor: 0.75 },
    workstream: { team: 0.5, objective: 0.25 },
    stream: { team: 0.5, objective: 0.2 },
    "vs target": { progress: 0.6 },
    "actual vs target": { progress: 0.6, current: 0.2 },
    advance: { progress: 0.4 },
    learned: { note: 0.6 },
    hit: { progress: 0.3, status: 0.4 },
    "end result": { keyResult: 0.35, current: 0.35, score: 0.25 },
  },
  others: {
    startDate:
      "start date | begin date | date started | started | kick off date | started on | planned start | start on | kick off | start month | when started | when does it start | from date | beginning date",
    initiative:
      "initiative | action | action item | task | activity | project | next step | key initiative | key activity | deliverable | action plan | project title | to do | tactic | milestone | plan of action | key action | work item | user story | feature | how we'll get there | how will we get there | how do we get there | how we get there | how to get there | what we will do | what will we do | what we'll do | what we are doing | what are we doing | things to do | big rock | next action | next up | next | what's next | what next | plan for next week | next week | step | key project | supporting initiative | supporting project | action step | epic | experiment | lever | approach | strategy",
    metric: "metric name | kpi id | data point | leading indicator | lagging indicator",
    measurement:
      "data source | how to get data | how measured | formula | measurement method | source | source of truth | how to measure | how to track | how we track it | how tracked | calculation | evidence | verification | measured by | frequency | reporting frequency | calculation method | means of verification | direction | polarity | trend direction | where the number comes from | where do we get the number | how calculated | how do we calculate it | how is it calculated | how to calculate | tracked in | where tracked | cadence | measurement frequency | update frequency | data owner | where is the data",
    description: "acceptance criteria | requirement | story | definition",
    risk: "risk | impact | mitigation | blocker | issue | risk level | risk description | severity | obstacle | probability impact | risk owner | mitigation plan | challenge | help needed | need help with | where we need help | what's in the way | what is in the way | what's blocking us | roadblock | impediment | concern | what could go wrong | what might go wrong | threat | hurdle | support needed",
    dependency:
      "dependency | depends on | dependent team | blocked by | needs from other teams | need from others | what we need from others | waiting on | waiting for | relies on | need from",
    budget:
      "budget | cost | spend | price | amount | total cost | revenue | unit price | investment | paid | invoice | vendor | spent | money | funding | cost estimate",
    effort:
      "effort | estimate | story point | size | effort estimate | hours | t shirt size | complexity | resource | capacity | headcount | fte | person days | man days | level of effort | loe",
    created:
      "created | created at | created by | date created | creator | path | url | link | author | created on | last updated by | updated by | modified by",
    contact:
      "email | phone | address | first name | last name | company | city | country | job title | telephone | mobile | website | birthday | reviewer | approver | approved by | reviewed by",
    product:
      "product | sku | qty | quantity | item name | sales rep | region | order id | stock | customer | sales",
    remaining:
      "left to do | remaining | gap | variance | delta | difference | trend | change | to go | diff | still to go | left | how much left | what's left | distance to target | gap to target | gap to goal | outstanding | vs last week | week on week | change since last week | movement | up or down | arrow | momentum",
  },
  fillers:
    "value | name | of | the | our | for | in | a | and | or | this | total | number | text | title | description | statement | by | at | on | column | please | your | key | is | per | each | eg | required | optional | enter | date | new | latest | overall | main | quarterly | annual | okr | kr | objective",
  labels: {
    objective:
      "objective | obj | goal | okr | o | company objective | team objective | annual objective | primary objective | main objective | overall objective | strategic objective | business objective | quarterly objective | project objective | current objective | core objective | central objective | primary goal | main goal | strategic goal | quarterly goal | annual goal",
    keyResult: "key result | kr | result | measurable outcome",
  },
  sections: {
    risks:
      "risk | risks and mitigations | risk register | top risks | assumptions | issues | blockers | open risks | risks and issues | what could go wrong | open issues | open questions | roadblocks | impediments | concerns | threats",
    initiatives:
      "initiative | key initiatives | projects | actions | action items | next steps | action plan | roadmap | milestones | deliverables | backlog | how we will get there | how we'll get there | what we will do | our plan | next up | big rocks | our bets | key projects | upcoming | what's next | action points",
    dependencies:
      "dependency | dependencies | cross team dependencies | needs from other teams | what we need from others | asks | waiting on",
    notes:
      "notes | comments | remarks | release notes | new features | issues resolved | bug fixes | known issues | changelog | what's new | appendix | learnings | retrospective | background | references | fyi | good to know | context | what we learned | takeaways | links | further reading | parking lot | executive summary | summary | introduction | overview | mission | vision | values | our mission | our vision | our values | mission statement | vision statement | north star | north star metric | approach | problem statement | personas | user personas | target users | target market | tech stack | license | getting started | key concepts | definition of done | about us | contact | acknowledgements | glossary of terms | documentation | supporting documentation | related documents | related documentation | resources | attachments",
    legend:
      "legend | key | scoring guide | color code | colour code | score legend | rating scale | rag legend | status legend | how we score | how we grade | how to score | grading scale | scoring scale | scoring key | colour key | color key | colour legend | color legend | rag key | what the colours mean | what the colors mean | status key | grading",
    total: "total | grand total | sum | subtotal | overall total | total score | sum total",
    average:
      "average | avg | mean | overall score | overall progress | overall | average score | average progress | avg score | avg progress | mean score | team average",
    guardrails:
      "guardrails | health metrics | counter metrics | guardrail metrics | do no harm | health kpis | keep healthy | things to protect",
    indicators:
      "leading indicators | kpis | metrics | dashboard | scorecard | lagging indicators | kpi dashboard | other metrics | numbers to watch | metrics to watch | business as usual",
    requirements:
      "requirements | acceptance criteria | user stories | functional requirements | specifications",
    tasks:
      "tasks | to do | todo list | task list | checklist | sprint backlog | things to do | action list | action log | open actions | open tasks",
    budget: "budget | costs | expenses | forecast | spend | headcount | resources",
    agenda:
      "agenda | meeting notes | check in calendar | calendar | schedule | key dates | important dates | timeline | rituals | okr calendar | cadence",
    instructions:
      "instructions | how to use | guidelines | example | template | how to use this sheet | how to | how this works | how it works | how to fill this in | read me | start here | about this sheet | rules | tips | guide | definitions | glossary | faq | ground rules",
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
      "on track | green | good | healthy | ok | on target | on schedule | ahead | going well | all good | ahead of schedule | fine | great | all fine | all ok | okay | on plan | looking good | smooth | no issues | in good shape | on course | going great | all is well",
    "at-risk":
      "at risk | yellow | amber | orange | some risk | needs attention | slipping | concern | warning | progressing with risk | slightly behind | caution | attention | shaky | wobbly | careful | watch | monitor | uncertain | tight | touch and go | a bit behind | a little behind | slightly off | slightly off track | slow | some concerns | minor issues | needs work | worrying | mixed | could slip",
    "off-track":
      "off track | red | behind | late | delayed | blocked | critical | overdue | behind schedule | in trouble | failing | not on track | missed | failed | not met | not achieved | stuck | needs help | unmet | struggling | bad | way behind | way off | not good | off target | off course | far behind | major issues | in danger | slipped | will miss | won't make it | derailed | missed it",
    done: "done | complete | completed | achieved | finished | met | closed | accomplished | hit | delivered | success | reached | exceeded | 100 % done | shipped | all done | done and dusted | wrapped up | nailed it | live | released | signed off | goal met | target met | target hit | made it | over the line | overachieved | smashed it | fully achieved",
    "not-started":
      "not started | to do | planned | new | upcoming | backlog | not begun | not yet started | pending | queued | draft | not yet | scheduled | proposed | idea | later | next | next up | coming up | future | waiting | yet to start | nothing yet | up next | ready to start | to be started | parked for now",
    dropped:
      "dropped | cancelled | canceled | abandoned | removed | postponed | on hold | deferred | paused | parked | stopped | deprioritized | deprioritised | discontinued | won't do | descoped | archived | killed | scrapped | no longer relevant | not doing | not pursuing | shelved | on ice | frozen | moved to next quarter | carried over | rolled over | cut | out of scope | withdrawn | given up | obsolete | no longer needed",
  },
  underway:
    "in progress | wip | ongoing | started | active | underway | progressing | open | doing | in review | under review | work in progress | launched | in flight | working on it | on it | moving | in motion | partly done | partially done | half done | halfway | getting there | almost done | nearly done | nearly there | almost there | in development | begun | running",
  levels: {
    high: "high | very high | strong | confident | hi | sure | very sure | certain | very confident | quite sure | definitely | likely | very likely | top",
    medium:
      "medium | moderate | med | mid | fair | so so | maybe | perhaps | 50 50 | fifty fifty | not sure | average | possible | somewhat confident | normal",
    low: "low | very low | weak | unlikely | not confident | unsure | doubtful | very unlikely | no chance | not likely | poor",
  },
  booleans: { yes: "yes | true | y | yep | yeah", no: "no | false | n | nope" },
  placeholders:
    "tbd | tba | tbc | n a | none | to be determined | to be defined | to be confirmed | unknown | null | nil | not set | xxx | xx | placeholder | fill in | enter here | owner name | unassigned | nobody | not applicable | to be decided | not available | fixme | todo fill | insert here | lorem ipsum | no owner | not assigned | to fill | to fill in | to be filled | to be filled in | owner tbd | someone | somebody | your name | name here | your name here | add name | add owner | type here | write here | your objective here | your key result here | enter text | enter value | add here | pick a date | please select | select one | dunno | don't know | no idea | to decide | to be agreed | to be discussed | to discuss | owner needed | needs owner | vacant | to be hired | no data | no data yet | not measured yet | to be measured | coming soon",
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
