import type { Language, VerbForms } from "./language.ts";

const vowel = /[aeiou]/;

function bendVerb(word: string): VerbForms {
  const [base = "", past, participle] = word.split("/");
  const last = base[base.length - 1]!;
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? base + last : base;
  const afterY = last === "y" && !vowel.test(base[base.length - 2] ?? "");
  const silentE = last === "e" && base[base.length - 2] !== "e";
  const finite = afterY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regular = afterY ? `${base.slice(0, -1)}ied` : last === "e" ? `${base}d` : `${doubled}ed`;
  const stem = past?.endsWith(`${last}ed`) && !silentE ? past.slice(0, -2) : doubled;
  const gerund = silentE ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return {
    base: [base],
    finite: [finite],
    past: [past ?? regular, participle ?? past ?? regular],
    gerund: [gerund],
  };
}

function bendNoun(word: string): string[] {
  const last = word[word.length - 1]!;
  if (last === "y" && !vowel.test(word[word.length - 2] ?? "")) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

export const english: Language = {
  code: "en",
  verbAt: "first",
  headNoun: "last",
  verbs: {
    up: `increase raise grow/grew/grown boost lift elevate double triple quadruple expand maximize maximise extend drive/drove/driven
      accelerate multiply gain scale upsell jump climb rise/rose/risen amplify speed/sped escalate heighten broaden widen deepen
      quintuple 10x 2x 3x earn push up surge propel`,
    down: `reduce decrease lower cut/cut shorten minimize minimise halve shrink/shrank/shrunk slash drop/dropped trim limit curb
      decline diminish lessen mitigate contain cap compress save slow`,
    better: `improve delight wow please satisfy impress optimize optimise enhance strengthen better refine upgrade streamline modernize modernise polish enrich revitalize
      empower simplify professionalize reinforce stabilize stabilise mature sharpen uplevel rethink
      reinvent reimagine revolutionize fine-tune perfect evolve overhaul solidify tighten foster nurture cultivate elevate bolster
      ramp energize reinvigorate harmonize accelerate redefine affect impact influence`,
    reach: `nail achieve reach attain hit/hit exceed surpass maintain keep/kept sustain ensure guarantee get/got/gotten obtain meet/met
      beat/beat/beaten secure stay remain preserve realize realise average score rank bring/brought exit
      qualify pass outperform see/saw/seen have/had/had return cross allow let safeguard uphold protect
       fulfil fulfill`,
    make: `unify enable create build/built launch release ship publish write/wrote/written develop design implement deploy deliver produce complete finish
      finalize finalise finalized execute introduce rollout roll install configure set/set setup establish define document
      draft prepare organize organise host conduct run/ran/run perform hold/held carry migrate move replace refactor rewrite/rewrote/rewritten
      redesign rebuild/rebuilt rebrand test validate verify audit review evaluate assess survey interview train attend
      add integrate automate remove delete deprecate retire fix resolve patch update port identify choose/chose/chosen select pick
      decide agree approve present submit/submitted/submitted send/sent/sent share post tweet record film shoot/shot edit translate open
      schedule plan/planned/planned map propose recommend outline list compile collect gather assemble catalog read/read/read learn teach/taught
      certify enroll register/registered apply file negotiate start kick kickoff pilot prototype trial benchmark
      instrument connect link merge consolidate standardize standardise formalize adopt adapt customize localize
      transition switch restructure reorganize reorder clean archive backup order purchase buy/bought procure source install
      print distribute turn demo demonstrate announce advertise sponsor contribute commit/committed/committed include embed enforce encrypt
      rename enumerate come/came/come fall/fell/fallen do/did/done make/made/made put/put give/gave/given take/took/taken
      call visit mentor shadow hand transfer renew renovate paint construct erect unlock unblock
      provision spin bootstrap craft author curate illustrate animate program code script model simulate forecast estimate
      scope spec specify describe explain prioritize prioritise categorize label tag index
        disable deprecate sunset decommission dedicate assign appoint nominate elect form found incorporate
      celebrate recognize pay/paid budget allocate cover crawl digitize digitise scan upload 
      import export sync parse render wire hook fork tune accredit ratify  
      refresh revise relaunch reprice repackage restock reorganise rearchitect re-platform replatform containerize dockerize rehearse brief debrief inform notify
      remind invite reconcile calibrate certify inspect repair rebuild replicate reproduce restore retrofit rewire
      rotate sanitize seed segment sequence serialize settle shape showcase sketch solicit sort split stage stock subscribe substitute
      summarize summarise supply swap synthesize systematize systemize tabulate trace trigger troubleshoot uninstall vet vote wrap zone equip furnish
      paint pack package photograph plant play/played preach preload premiere publicize pull quantify query
      rename reply report request reserve route sample scaffold screen separate shortlist stub supply
      surface tabulate telephone tie upload weigh amend annotate archive arrange ask backfill bundle cancel 
      cast catalogue chart claim clear co-create codify commission compose conclude concept contact copy correct crowdsource
      customise debug decouple dedupe delegate dig discover dispatch disseminate distill divide donate elaborate
      eject embark enact encode engineer enter enumerate equip expose extract fill finetune fit flag flesh formulate
      fund gamify green-light headhunt host hunt incubate inaugurate induct inject insert inventory issue join
      kickstart label leave license lint load localise lock log mark match materialize mint mobilize mock  
      mount name offboard onload operationalize operationalise outline outsource own pair partition phase place prep
      preregister prewire procure profile prune push race re-launch re-write
      recreate recondition recap record redeploy redevelop redirect redo/redid/redone reengineer rehome reimplement reinstall relocate remodel reopen reroute
      rescope reset resubmit retest retrain retool revamp revert rid roadmap `,
    work: `support monitor analyze analyse explore investigate research consider provide offer promote encourage help assist work
      focus continue manage track understand/understood educate communicate collaborate coordinate participate facilitate
      respond follow observe discuss consult advise engage coach guide lead/led/led oversee/oversaw/overseen handle operate look watch try seek/sought strive aim
      endeavour endeavor attempt think/thought talk speak/spoke/spoken leverage utilize utilise use practice practise
       emphasize embrace champion advocate showcase highlight inspire motivate align liaise 
      experiment iterate brainstorm ideate address tackle serve care study examine compare measure 
      position partner listen invest spend/spent/spent market sell/sold treat reward
       assure check answer process upkeep exercise eat/ate/eaten sleep/slept walk`,
    win: `win/won retain acquire attract sign recruit hire generate capture convert close land book onboard
       enlist enrol activate reactivate upsell cross-sell monetize `,
    be: "become/became/become be/was/been exist transform ",
    end: "eliminate eradicate abolish end stop prevent avoid zero solve",
  },
  phrases: {
    "bring/brought down": "down",
    "drive/drove down": "down",
    "cut/cut down": "down",
    "scale down": "down",
    "bring/brought up": "up",
    "ramp up": "up",
    "step up": "up",
    "get/got rid": "end",
    "do/did away": "end",
    "phase out": "end",
    "keep/kept track": "work",
    "stay in": "work",
  },
  manners: {
    soft: "generate unlock create build/built develop establish deliver produce set/set put/put make/made introduce drive/drove/driven provide form",
    meeting:
      "interview survey meet/met hold/held host conduct run/ran/run train call contact visit email attend do/did/done organize organise talk speak/spoke/spoken mentor coach",
    spending: "offer invest spend/spent pay/paid give/gave/given budget allocate reward donate",
    multiplying: "double triple quadruple halve quintuple",
    using: "adopt use embrace rate recommend rely like love",
    lofty:
      "leader leaders leading leadership standard excellence world-class best-in-class best synergy synergies innovation premier operational potential success",
  },
  actionNouns: {
    up: "increase growth rise uplift expansion gain",
    down: "reduction decrease drop decline",
    better: "improvement optimization optimisation enhancement",
    make: `launch implementation creation rollout completion deployment migration introduction development release delivery publication
      integration setup redesign refactoring automation rebuild go-live`,
    work: "exploration analysis monitoring support promotion communication research investigation coordination",
    win: "acquisition",
    end: "elimination",
  },
  nouns: {
    metric: `rate ratio score index percentage percent share revenue profit margin income turnover sale cost expense spend spending budget price
      nps csat ces mrr arr gmv roi roas roe ebitda cac ltv clv arpu aov arppu mau dau wau ctr cpc cpa cpl cpm sla slo mttr mttd mtbf tti ttfb lcp cls fps
      lead mql sql pipeline signup sign-up subscription conversion churn retention attrition latency throughput uptime downtime availability coverage
      traffic visit visitor session pageview view impression click engagement adoption usage utilization download install installation registration
      time duration speed delay lag wait cycle-time lead-time turnaround velocity frequency percentile median average mean variance deviation
      accuracy precision recall defect bug incident outage error failure complaint ticket return refund cancellation escalation
      satisfaction attendance absenteeism headcount vacancy inventory stock backlog debt cash runway burn deal win quota bookings booking order transaction
      volume quantity amount number count size weight rating review star ranking rank position point follower like comment mention reach-rate
      renewal upsell expansion valuation funding donation yield capacity load occupancy emission footprint consumption energy waste
      membership activation stickiness efficiency productivity quality performance awareness loyalty happiness morale wellbeing growth
      win-rate hit-rate bounce-rate open-rate reply-rate response variance completion participation referral market-share penetration test-coverage
      nrr grr kpi p50 p90 p95 p99 loc crash overhead effort rework savings saving loss injury accident audit-finding finding lifetime value payment
      roce aum acv tcv tcpa otif oee eps inflow outflow calorie mile km steps hours kg gpa grade result demand sentiment reach crash-rate hire-time`,
    output: `offer hire call answer build deploy search order contact request trial purchase website site page app application feature product prototype mvp poc demo dashboard report document documentation doc guide guideline handbook manual
      playbook policy plan roadmap strategy-document framework spec specification design mockup wireframe template blog post article ebook whitepaper
      newsletter video podcast webinar workshop training course session meeting interview survey questionnaire study case-study campaign event
      conference presentation talk tutorial library module component api sdk tool system platform service integration pipeline-tool test suite script
      migration release version update upgrade certification certificate audit review analysis assessment model dataset database process procedure
      workflow checklist program programme project initiative seminar meetup hackathon retro retrospective standup one-on-one 1:1 experiment pilot
      ad banner flyer brochure logo brand-book kit contract agreement book chapter paper patent proposal rfp rfc brief deck pitch story
      persona inventory-list catalogue catalog list map schema architecture infrastructure server cluster repository repo
      bot agent plugin extension integration-test unit-test ci pr commit ticket-system crm erp cms faq wiki portal landing-page email mailing press-release
      announcement class lesson curriculum exam mailbox channel group forum store shop office studio set backup runbook postmortem baseline
      benchmark scorecard standard rule rubric matrix structure job-description onboarding-plan recommendation outline draft graph diagram chart study plan review
      mechanism function functionality interface login sso flow screen button form bugfix hotfix task item action milestone deliverable requirement`,
    abstract: `opportunity competition challenge basic fundamental network data journey landscape decision touchpoint paradigm place offering attitude excellence success innovation leadership synergy clarity transparency alignment growth efficiency effectiveness quality productivity performance experience
      engagement satisfaction awareness culture collaboration communication communications transformation sustainability agility capability competitiveness presence
      reputation brand visibility reliability stability scalability security resilience maturity relationship trust loyalty morale wellbeing well-being
      happiness potential value impact mindset ownership accountability empowerment diversity inclusion creativity knowledge skill talent development
      process strategy operation product service team organization organisation company business industry market marketplace world future
      solution offering initiative activity effort approach practice foundation infrastructure architecture tech technology continuity consistency
      acquisition retention adoption onboarding support health strength positioning differentiation advantage momentum focus discipline
      professionalism teamwork motivation flexibility simplicity usability governance compliance operations execution planning management
      marketing sales hiring recruiting recruitment learning thought-leadership domination dominance standard leader player partner partnership
      brand-awareness seo usability website site app platform codebase code documentation environment system ecosystem community finances finance
      competence competency career workplace work cooperation coordination integration internationalization expansion digitalization digitization life
      customer-centricity best-practice status reach influence perception confidence understanding insight vision mission purpose vibe`,
    people: `pupil trainee apprentice resident passenger commuter clinician therapist lawyer accountant founder intern graduate alumnus shopkeeper retailer installer operator technician chef server officer scientist researcher analyst customer client user visitor subscriber member reader buyer shopper patient student teacher parent guest tenant resident candidate applicant employee colleague
      teammate developer engineer manager designer partner reseller vendor supplier investor donor volunteer citizen player viewer listener fan
      follower participant attendee prospect lead stakeholder team people person company organization organisation school hospital business family
      child kid woman man citizen traveller traveler driver rider seller merchant creator contributor maintainer newcomer beginner
      enterprise startup sme smb account household department staff workforce community audience learner farmer nurse doctor interviewee editor
      recruit hire newbie consumer everyone everybody anyone newhire agent coordinator rep representative`,
    period:
      "day week month quarter year hour minute second semester sprint cycle half term season weekend night",
    label: `version phase tier level stage step wave sprint release series type part chapter class category milestone priority iso soc wcag iteration
      batch round generation gen level grade track option cohort appendix section no nr windows ios android python java angular node http`,
    unit: `percent percentage point pp bps basis hour minute second day week month dollar euro pound usd eur gbp ms sec min hr kb mb gb tb star unit
      item people fte participant times`,
    flow: "user visitor visit session request transaction download view pageview message call",
    external: `pupil passenger commuter retailer customer client user visitor subscriber member reader buyer shopper patient student parent guest tenant resident prospect installer
      player viewer listener investor donor citizen developer traveler traveller learner consumer merchant seller reseller audience`,
    falling: `churn cost expense spend spending latency time delay downtime attrition turnover-rate bug defect error incident outage failure complaint ticket
      refund return cancellation debt backlog waste emission absenteeism bounce burn lag wait vacancy escalation crash accident injury overhead
      rework lead-time cycle-time footprint consumption loss cac cpa cpc cpl mttr mttd variance duration turnaround effort`,
    countOf: "number amount count quantity volume",
  },
  adjectives: {},
  words: {
    output:
      "strategy strategies software content copy tests docs material materials media studies case-studies slides minutes certification",
    people: "people women men children staff everyone everybody hires users customers",
    metric: `sales savings nps uptime on-time time-to-market time-to-value time-to-hire tth ttv wau signups sign-ups churned ebit users/day
      conversions engagement speed csat retention loading bounce sla slas score scores`,
    abstract: `excellence leadership seo hr ux ui it success awareness marketing sales operations finances ops people-first saas culture b2b b2c
      customer-obsession innovation skills capabilities relations basics things stuff everything`,
    hazy: `world-class best-in-class best great greatest good excellent exceptional outstanding amazing awesome incredible strong robust effective efficient efficiently
      effectively innovative seamless seamlessly delightful leading premier cutting-edge state-of-the-art high-quality high quality top-notch superior optimal sustainable
      sustained meaningful impactful valuable strategic holistic comprehensive scalable agile dynamic modern user-friendly intuitive easy simple fast slow
      quick smooth reliable trusted stable secure powerful compelling attractive welcoming clear attuned healthy happy engaged motivated proactive
      proactively professional consistent consistently successful successfully smart positive positively significant significantly substantial
      substantially drastically greatly continuously continuous well nice beautiful beautifully unbeatable fantastic premium sound solid mature lean vibrant
      thriving inspiring inspired predictable memorable remarkable unforgettable unparalleled unmatched first-class next-level next-generation
      top-tier preferred go-to recognized recognised respected renowned famous transparent responsive accountable accurate accurately
      relevant appropriate adequate timely soon regularly frequently often future-proof future-ready enterprise-grade
      measurable operational digital global high-performing performing high-performance customer-centric data-driven data-informed
      customer-first people-first collaborative cohesive inclusive diverse competitive disruptive sexy cool convenient comfortable happy satisfied
      frictionless flawless record perfect rewarding balanced improved enhanced optimized optimised valued ideal ultimate`,
    more: `more better faster higher lower less fewer greater stronger smarter easier quicker cheaper larger bigger smoother simpler deeper closer broader wider
      clearer happier healthier safer smaller shorter longer sooner cleaner leaner tighter improved increased reduced enhanced optimized`,
    determiner:
      "the a an our my your their its his her this that these those some new existing additional another other different own any several many various multiple key",
    preposition: `in on at from with within into onto of for to by across among between over under above below after before during until till about against
      around through via per without toward towards upon as than based regarding including inside outside off up down out behind beyond plus vs`,
    and: "and & plus or",
    to: "to",
    for: "for",
    of: "of",
    so: "so resulting leading thereby thus hence causing whereby yielding increasing reducing improving boosting cutting saving",
    through: "through via using by thanks",
    by: "by until till before no-later-than eoy eoq eom eod end due deadline",
    period:
      "daily weekly monthly quarterly annual annually yearly biweekly bi-weekly fortnightly eoy eoq eom ytd qoq yoy mom today tomorrow hrs mins secs wk wks mo yr yrs",
    month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
    number: `two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
      hundreds thousand thousands million millions billion dozen dozens half twice double doubled doubling triple tripled halve halved quadruple once thrice
      tenfold twofold threefold single 10x 2x 3x`,
    all: "all every each zero no none never always fully entire complete completely any nobody everyone 24/7 whole both full",
    auxiliary: "is are was were be been has have had am isn't aren't becomes become gets",
    modal: "will can could should must would may shall can't cannot won't able",
    pronoun: "it them they we us he she i you who which itself themselves themself",
    state: `live available operational default production ga certified compliant accredited ready online done complete completed adopted established
      in-place signed approved staffed open closed launched shipped implemented working running playable accessible pinnable usable demonstrable generally released
      exists in-market on-air functional deployed enabled supported`,
    window: `active daily weekly monthly quarterly annual annually yearly per paying paid registered concurrent unique new average median mau dau wau
      total cumulative lifetime trailing rolling each every net organic recurring first-time returning signed avg peak simultaneous a/day /month existing
      enterprise beta trial`,
    skipped: `successfully significantly proactively continue actively please also further dramatically quickly finally effectively efficiently consistently
      collectively jointly together then we we'll we'd our-team help fully independently collaboratively aggressively stretch committed aspirational just
      hopefully start begin starting always really completely`,
    unit: "percent pct pp pts bps usd eur gbp ppt points k mm bn people ftes fte",
    label:
      "day week month q1 q2 q3 q4 h1 h2 level soc iso gdpr v1 v2 v3 v4 p0 p1 p2 sprint gpt series covid web figure article fig page python node",
  },
  telltale: `what how when why where there here because while whether not only also very just such own same both then than too been being does did doesn't don't
    more most much top least every we're it's us let's day home work good customer customers`,
  letters: "",
  bendVerb,
  bendNoun,
  bendAdjective: (word) => [word],
  looksLikeVerb: (word) => /(?:ify|ize|ise|ate)$/.test(word) && word.length > 5,
  rewrite: {
    raise: "Raise {} from __ to __ {by}",
    lower: "Reduce {} from __ to __ {by}",
    raiseShare: "Raise the share of __ (who?) satisfied with {} from __ to __ % {by}",
    outcome: "{} to raise __ (which result?) from __ to __ {by}",
    outcomeClause: "{}, so that __ (which result?) rises from __ to __ {by}",
    window: "{} per __ (which period?)",
    concrete: "{} so that __ (who?) can __ (do what?) {by}",
    by: "by",
    date: "{day} {month}",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  },
};
