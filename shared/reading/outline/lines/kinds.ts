/** "Leading (user behaviour)", "Lagging metric": says what kind of key result is to follow, not which. "… without any loss of quality" is a wish. */
export const kindOfMetric =
  /^(?:[^\p{Nd}]*[(（\s])?(?:leading|lagging)(?![\p{L}])[^\p{Nd}]*$|^(?:[^\p{Nd}]*[(（]|(?:[^\p{Nd}\s]+\s+){0,3})quality\s*(?:[(（:：–—-]|metric|indicator|$)[^\p{Nd}]*$/iu;

/** "KR1 – Leading", "KR3 (Outcome)": the kind alone behind a label. */
export const kindAlone =
  /^[(（]?(?:leading|lagging|quality|outcome|output|business|guardrail|counter)[)）]?$/iu;
